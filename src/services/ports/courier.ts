/**
 * What carries something out to a person unasked. The services say what is to be shown and to whom;
 * the courier draws it in the reader's language and sends it.
 */

import type { Notice } from '../../domain/notices.ts';
import type { CardView, NoticeView, PointsView } from '../../domain/views.ts';
import type { Json } from './store.ts';

/** A card that stands in a conversation and is kept true. */
export interface SentCard {
  /** The channel's id of the message that holds it. */
  readonly activityId: string;
  readonly address: Address;
  /** For whom it was drawn; undefined for a read-only copy that many see. */
  readonly person?: string;
  readonly language: 'sv' | 'en';
  /** What of the record it shows: `delegation`, or `request-1`. */
  readonly view: string;
}

/** Where a conversation is: what the channel needs to be spoken to. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly tenant?: string;
  /** The bot's own account there. */
  readonly bot: string;
  readonly botName?: string;
  readonly channelId: string;
}

/**
 * How an outbound call ended. `refused`: nothing was taken; later, after so many seconds where the
 * channel says. `unreachable`: there is no way to the person. `gone`: the conversation or the message
 * is not there. `ambiguous`: it was given over and no answer came, or none that says what became of it.
 * `failed`: it cannot be taken as it is.
 */
export type Delivery =
  | {
      readonly kind: 'delivered';
      /** The channel's id of a message that is new; an update has none. */
      readonly activityId?: string | undefined;
    }
  | { readonly kind: 'refused'; readonly afterSeconds?: number | undefined; readonly why: string }
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string }
  | { readonly kind: 'ambiguous'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export const deliveryKinds = [
  'delivered',
  'refused',
  'unreachable',
  'gone',
  'ambiguous',
  'failed',
] as const satisfies readonly Delivery['kind'][];

/**
 * A turn's own answer that could not be sent: its sentence; or, for a card, what was asked, to be
 * answered once more from how things stand then.
 */
export type UnsentAnswer =
  | { readonly text: string; readonly address: Address }
  | {
      /** The activity that is answered, as the door read it; only the door reads it again. */
      readonly activity: Json;
      /** The draft that it was taken in for, so that it is not taken in twice. */
      readonly draft?: string | undefined;
    };

export interface Courier {
  /** Answers what could not be answered when it was asked. */
  answer(unsent: UnsentAnswer): Promise<Delivery>;
  /** Tells one person in their own chat, in their language. */
  tell(person: string, notice: Notice, view: NoticeView): Promise<Delivery>;
  /** Shows a person their morning's points in their own chat; anew in place of a message there. */
  digest(person: string, view: PointsView, activityId?: string): Promise<Delivery>;
  /** Draws a standing card anew in place. */
  redraw(card: SentCard, view: CardView): Promise<Delivery>;
  /** Posts a standing card as a new message where it stood, and keeps that one true. */
  post(card: SentCard, view: CardView): Promise<Delivery>;
}
