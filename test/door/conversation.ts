/** A conversation as a table: what a person says or presses, and what must stand in the answer. */

import assert from 'node:assert/strict';
import { buttonsOf } from './cards.ts';
import type { Player, Shown } from './stage.ts';

export interface Exchange {
  readonly say?: string;
  /** The title of a button on the latest card. */
  readonly press?: string;
  readonly fill?: Readonly<Record<string, string>>;
  readonly see?: readonly string[];
  readonly miss?: readonly string[];
  readonly buttons?: readonly string[];
}

/** A whole conversation, and the most messages and clicks that it may take. */
export interface Conversation {
  readonly name: string;
  readonly most: number;
  readonly lines: readonly Exchange[];
}

/** Plays it line by line; a line that is not answered as told fails with the whole answer. */
export async function play(player: Player, exchanges: readonly Exchange[]): Promise<Shown> {
  let shown: Shown | undefined;
  for (const exchange of exchanges) {
    shown = await take(player, exchange);
    check(exchange, shown);
  }
  assert.ok(shown, 'a conversation has a line');
  return shown;
}

function take(player: Player, { say, press, fill = {} }: Exchange): Promise<Shown> {
  return press === undefined ? player.say(say ?? '') : player.press(press, fill);
}

function check({ say, press, see = [], miss = [], buttons }: Exchange, shown: Shown): void {
  const what = press === undefined ? `Said: ${say}` : `Pressed: ${press}`;
  const answer = `${what}\n${shown.words}\n[${titlesOf(shown).join('] [')}]`;
  for (const words of see) {
    assert.ok(shown.words.includes(words), `Missing: ${words}\n${answer}`);
  }
  for (const words of [...miss, 'Något gick fel', 'Something went wrong']) {
    assert.ok(!shown.words.includes(words), `Should not be there: ${words}\n${answer}`);
  }
  if (buttons) assert.deepEqual(titlesOf(shown), buttons, answer);
}

/** The titles of a card's buttons, in order. */
export function titlesOf({ card }: Shown): readonly string[] {
  return card ? buttonsOf(card).map(({ title }) => title) : [];
}

/** What a click on a button of a card brings, without the inputs. */
export function dataOf({ card }: Shown, title: string): Record<string, unknown> {
  const button = card && buttonsOf(card).find((one) => one.title === title);
  assert.ok(button, `there is a button ${title}`);
  return { ...button.data, verb: button.verb };
}
