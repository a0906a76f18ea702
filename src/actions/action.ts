/** A button on a card. One file each, named after its verb; verbs are for ever. */

import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';

export interface Action {
  readonly verb: string;
  /** Verbs that cards already sent may still bear. */
  readonly aliases?: readonly string[];
  /** It may stand where others read along; every other button is pressed in one's own chat only. */
  readonly isForAll?: true;
  readonly run: (turn: Turn, services: Services, clicked: Clicked) => Promise<Reply>;
}

/** What a click brings: the button's ids and the inputs, all as text and none of it trusted. */
export interface Clicked {
  readonly values: Readonly<Record<string, string>>;
}

/** The number of the record that a card is about. @throws Refusal `card-out-of-date` */
export function numberOf(clicked: Clicked): string {
  const number = textOf(clicked, 'delegation');
  if (!/^D-\d{4}-\d{3,6}$/.test(number)) throw new Refusal('card-out-of-date', {});
  return number;
}

/** The number of the request that a card is about. @throws Refusal `card-out-of-date` */
export function requestNumberOf(clicked: Clicked): string {
  const number = textOf(clicked, 'request');
  if (!/^G-\d{4}-\d{3,6}$/.test(number)) throw new Refusal('card-out-of-date', {});
  return number;
}

/** The number of whatever a card is about, a request or a delegation. @throws Refusal `card-out-of-date` */
export function recordOf(clicked: Clicked): string {
  return textOf(clicked, 'request') ? requestNumberOf(clicked) : numberOf(clicked);
}

/** The number of the note that a card is about. @throws Refusal `card-out-of-date` */
export function supportNumberOf(clicked: Clicked): string {
  const number = textOf(clicked, 'support');
  if (!/^N-\d{4}-\d{3,6}$/.test(number)) throw new Refusal('card-out-of-date', {});
  return number;
}

/** A text of the click; '' when it is not there. */
export function textOf({ values }: Clicked, name: string): string {
  return values[name] ?? '';
}
