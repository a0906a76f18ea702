/** What a card is made of before it is drawn, and what it is after. */

import type { Language } from '../texts/format.ts';

/** A card as JSON, and the sentence that says the same to whoever cannot see it. */
export interface DrawnCard {
  readonly content: CardContent;
  readonly text: string;
  /** Nothing on it asks for more than to be opened in one's own chat: it may stand where many read. */
  readonly isForAll: boolean;
  /** The record it is a picture of; such a card is kept true wherever it stands. */
  readonly standing?: Standing;
  /** The number of the record that its buttons name. */
  readonly record?: { readonly request?: string; readonly delegation?: string };
  /** Something has been left out, since the card was too large. */
  readonly isShort?: boolean;
}

/** Which record a card shows, in which version, and what of it. */
export interface Standing {
  readonly pk: string;
  readonly version: number;
  /** `delegation`, or `request-1`. */
  readonly view: string;
}

export interface CardContent {
  readonly type: 'AdaptiveCard';
  readonly [property: string]: unknown;
}

/** A button: what it says, the verb it means, and the ids it concerns; never more than ids. */
export interface CardAction {
  readonly title: string;
  readonly verb: string;
  readonly ids?: Readonly<Record<string, string | number>>;
  readonly style?: 'positive' | 'destructive';
}

/** A field to fill in. `value` is '' when empty; `error` is '' or the sentence beneath the field. */
export interface CardInput {
  readonly type: 'text' | 'lines' | 'date' | 'one' | 'radio' | 'many';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly example: string;
  /** Characters. */
  readonly most: number;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly error: string;
}

/** A line of a list; one with an action can be pressed. */
export interface CardLine {
  readonly main: string;
  readonly detail: string;
  readonly action?: CardAction;
}

export interface CardParts {
  /** What it is, with its number. */
  readonly title: string;
  readonly state: string;
  readonly heading: string;
  readonly subtitle?: string;
  /** What just happened, before the question. */
  readonly lead?: string;
  readonly question?: string;
  /** An example of a good answer. */
  readonly hint?: string;
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  /** Facts beyond those that the question needs, folded away. */
  readonly moreFacts?: readonly { readonly title: string; readonly value: string }[];
  /** Said in passing, beneath the facts. */
  readonly aside?: string;
  readonly notesTitle?: string;
  readonly notes?: readonly { readonly weight: string; readonly text: string }[];
  readonly moreNotes?: string;
  /** The notes that `moreNotes` counts, folded away. */
  readonly foldedNotes?: CardParts['notes'];
  readonly lines?: readonly CardLine[];
  readonly inputs?: readonly CardInput[];
  /** What happens after the click. */
  readonly footer?: string;
}

export interface Drawing {
  readonly template: 'record' | 'list';
  readonly language: Language;
  /** Said by a screen reader, shown where cards are not, and the notification's text. */
  readonly text: string;
  readonly parts: CardParts;
  readonly actions?: readonly CardAction[];
  readonly standing?: Standing;
}
