/**
 * Data and a template become a card. Templates lie in cards/ at the top of the project, hold no
 * word, and can be pasted into the Adaptive Cards designer; each is parsed once and kept.
 */

import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { type Language, shorten } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import { isForAll } from './open-own-chat.ts';
import { spoken } from './plain.ts';

/** A card as JSON, and the sentence that says the same to whoever cannot see it. */
export interface DrawnCard {
  readonly content: CardContent;
  readonly text: string;
  /** Nothing on it asks for more than to be opened in one's own chat: it may stand where many read. */
  readonly isForAll: boolean;
  /** The record it is a picture of; such a card is kept true wherever it stands. */
  readonly standing?: Standing;
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

const noParts = {
  subtitle: '',
  lead: '',
  question: '',
  hint: '',
  facts: [],
  moreFacts: [],
  notesTitle: '',
  notes: [],
  moreNotes: '',
  foldedNotes: [],
  lines: [],
  inputs: [],
  footer: '',
};

/** Characters of what is read aloud; nobody listens to more. */
const MOST_SPOKEN = 300;

/** Draws a card. Every Execute gets a Submit of the same title and data for clients without it. */
export function drawCard(drawing: Drawing): DrawnCard {
  const { template, language, parts, actions = [], standing } = drawing;
  const text = shorten(spoken(drawing.text), MOST_SPOKEN);
  const lines = (parts.lines ?? []).map(pressable);
  const root = { ...noParts, ...parts, lines };
  const expanded = withoutEmpty(templateOf(template).expand({ $root: root }));
  const buttons = [...actions.map(executeAction), ...moreAction(language, parts)];
  const content: CardContent = {
    ...(isObject(expanded) ? expanded : {}),
    type: 'AdaptiveCard',
    lang: language,
    fallbackText: text,
    speak: text,
    ...(buttons.length > 0 && { actions: buttons }),
  };
  const shared = { content, text, isForAll: isForAll(parts, actions) };
  return { ...shared, ...(standing && { standing }) };
}

function executeAction({ title, verb, ids, style }: CardAction) {
  const shared = { title, data: { verb, ...ids }, ...(style && { style }) };
  return {
    type: 'Action.Execute',
    verb,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}

function pressable({ action, ...line }: CardLine) {
  return { ...line, action: action ? executeAction(action) : '' };
}

/** Opens the facts and notes that are folded away. */
function moreAction(language: Language, { moreFacts = [], foldedNotes = [] }: CardParts) {
  const targetElements = [
    ...(moreFacts.length > 0 ? ['more'] : []),
    ...(foldedNotes.length > 0 ? ['more-notes'] : []),
  ];
  if (targetElements.length === 0) return [];
  const title = textsIn(language).buttons.more;
  return [{ type: 'Action.ToggleVisibility', title, targetElements }];
}

const folder = new URL('../../cards/', import.meta.url);
const templates = new Map<string, Template>();

function templateOf(name: string): Template {
  const kept = templates.get(name);
  if (kept) return kept;
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const made = new Template(json);
  templates.set(name, made);
  return made;
}

/** An input without a value has no such property, nor a line without an action; clients differ on an empty one. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => inner !== '' || !optional.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmpty(inner)]));
}

const optional: ReadonlySet<string> = new Set(['value', 'placeholder', 'selectAction']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
