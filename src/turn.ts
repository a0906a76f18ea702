/** What a handler may know and do in one turn: who speaks, where, when it is, and how to answer. */

import type { DrawnCard } from './cards/draw.ts';
import type { RefusalCode } from './domain/refusal.ts';
import type { Person } from './domain/roles.ts';
import { isSharedPlace, type PlaceKind } from './domain/secrecy.ts';
import type { Settings } from './domain/settings.ts';
import type { Texts } from './texts/texts.ts';

export interface Turn {
  readonly person: Person;
  readonly t: Texts;
  /** The day it is, in the service's time zone. */
  readonly today: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The activity, its conversation in it: the guard against acting twice on one delivery. */
  readonly activityId: string | undefined;
  /** The draft that this very activity was taken in for already: it has been delivered again. */
  readonly takenFor: string | undefined;
  /**
   * Where it is said. Secret records and a person's own buttons stay in `personal`; a `dialog` is a
   * window of Teams' own over whatever conversation, which only this person sees.
   */
  readonly place: {
    readonly kind: PlaceKind;
    readonly key: string;
  };
  /** The draft whose question stands open here, if any. */
  readonly activeDraft: string | undefined;
  /** The number of the record talked about last, if any. */
  readonly about: string | undefined;
  /** The sentence that was asked about last, which a button says the meaning of. */
  readonly said?: { readonly id: string; readonly text: string } | undefined;
  /** The settings in force. */
  readonly settings: Settings;
  /** Without an app id; what is for trying at home exists only then. */
  readonly isLocal: boolean;
}

/** One message back: a sentence or a card. On a click the card takes the clicked one's place. */
export type Reply = (
  | { readonly text: string; readonly card?: undefined }
  | { readonly card: DrawnCard; readonly text?: undefined; readonly about?: string }
) & {
  /** Why nothing was done, when the card that answers shows how things stand instead. */
  readonly refused?: RefusalCode;
  /** The sentence that the card's buttons say the meaning of. */
  readonly said?: Turn['said'];
  /** The draft whose question this is. It is asked of the writer alone. */
  readonly draft?: string;
};

/** Where others read along: there one looks and says, and answers in one's own chat. */
export function isShared({ place }: Pick<Turn, 'place'>): boolean {
  return isSharedPlace(place.kind);
}
