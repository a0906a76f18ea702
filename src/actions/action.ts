/** A button on a card. One file each, named after its verb; verbs are for ever. */

import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';

export interface Action {
  readonly verb: string;
  /** Verbs that cards already sent may still bear. */
  readonly aliases?: readonly string[];
  readonly run: (turn: Turn, services: Services, clicked: Clicked) => Promise<Reply>;
}

/** What a click brings: the button's ids and the inputs, all as text and none of it trusted. */
export interface Clicked {
  readonly values: Readonly<Record<string, string>>;
}

/** A text of the click; '' when it is not there. */
export function textOf({ values }: Clicked, name: string): string {
  return values[name] ?? '';
}
