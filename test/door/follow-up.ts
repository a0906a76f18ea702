/** A visit that is over, with points, and the mornings that follow. */

import { buttonsOf, wordsOf } from './cards.ts';
import { play } from './conversation.ts';
import type { SentMessage } from './fake-channel.ts';
import { type Player, people, type Stage } from './stage.ts';

export const DAY = 86_400_000;

/** The instant of a day at an hour in Stockholm; summer time from 28 March 2027 on. */
export function at(date: string, time = '08:00'): number {
  const offset = date >= '2027-03-28' && date < '2027-10-31' ? '+02:00' : '+01:00';
  return Date.parse(`${date}T${time}:00${offset}`);
}

/** Registers a visit of 12–14 March and adds points to it, in Swedish. */
export async function addPointsTo(player: Player, stage: Stage, lines: readonly string[]) {
  await play(player, [
    { say: 'ny delegation från Tianjin Cancer Hospital, 12-14 mars, 8 personer, life science' },
    { press: 'Registrera' },
  ]);
  stage.clock.at = at('2027-03-15', '09:00');
  await play(player, [
    { say: `lägg till punkter: ${lines.join('\n')}`, see: ['Stämmer det här?'] },
    { press: 'Spara' },
  ]);
}

/** Moves the clock and lets one sweep run; what was sent meanwhile. */
export async function sweepAt(stage: Stage, instant: number): Promise<readonly SentMessage[]> {
  const before = stage.channel.sent.length;
  stage.clock.at = instant;
  await stage.as(people.eva).say('hjälp');
  return stage.channel.sent.slice(before);
}

export function isDigest({ card, method }: SentMessage): boolean {
  if (!card || method !== 'POST') return false;
  return buttonsOf(card).some(({ data }) => data.digest !== undefined);
}

/** The digests of a morning: whose, and what they say. */
export async function digestsAt(stage: Stage, instant: number) {
  const sent = await sweepAt(stage, instant);
  return sent.filter(isDigest).map((message) => ({
    message,
    whose: nameOf(message),
    words: wordsOf(message.card ?? {}),
  }));
}

export function nameOf({ conversation }: Pick<SentMessage, 'conversation'>): string {
  const found = Object.entries(people).find(([, { id }]) => conversation === `a:${id}`);
  return found?.[0] ?? conversation;
}

/** A player who has the card of a message before them. */
export async function clickOn(
  player: Player,
  message: SentMessage,
  title: string,
  filled: Record<string, string> = {},
) {
  const button = buttonsOf(message.card ?? {}).find((one) => one.title === title);
  return player.click({ ...filled, ...button?.data, verb: button?.verb }, message.id);
}
