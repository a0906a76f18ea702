/** A request for politicians on its way to GRIP, through the door, and the cards that stand of it. */

import assert from 'node:assert/strict';
import { buttonsOf, wordsOf } from '../cards.ts';
import { play } from '../conversation.ts';
import type { Card, FakeChannel } from '../fake-channel.ts';
import { type Player, people, type Shown, type Stage } from '../stage.ts';

export const members = ['eva', 'per', 'jonas'] as const;
export type Member = (typeof members)[number];
const all = ['anna', 'megan', ...members] as const;
export type Cast = Readonly<Record<(typeof all)[number], Player>>;

/** Everybody in their own chat, each having opened the bot. */
export async function gather(
  stage: Pick<Stage, 'as'>,
  languages: Partial<Record<(typeof all)[number], 'English' | 'svenska'>> = {},
): Promise<Cast> {
  const players = all.map((name) => [name, stage.as(people[name])] as const);
  for (const [name, player] of players) await player.say(languages[name] ?? 'svenska');
  return Object.fromEntries(players) as Cast;
}

/** Registers a visit; gives its number. */
export async function register({ anna }: Cast, days = '12–14 mars'): Promise<string> {
  await anna.say(`ny delegation från Tianjin Cancer Hospital ${days}`);
  return numberIn(await anna.press('Registrera'), 'D');
}

/** Asks the unit for politicians on a delegation; gives the request's number. */
export async function ask(
  { anna }: Cast,
  delegation: string,
  names: readonly string[] = ['Anna Ek'],
): Promise<string> {
  await anna.say(`begär politisk medverkan för ${delegation}`);
  await anna.say(names.join('\n'));
  for (const name of names) await anna.say(`Bär relationen med Tianjin, ${name}`);
  await anna.say('Lunds universitet 14 december');
  return numberIn(await anna.say('ja'), 'G');
}

/** Brings a request all the way to GRIP; gives both numbers. */
export async function bringToGrip(
  cast: Cast,
  names?: readonly string[],
): Promise<{ delegation: string; request: string }> {
  const delegation = await register(cast);
  const request = await ask(cast, delegation, names);
  await play(cast.megan, [{ say: `skicka ${request} till GRIP`, see: [`${request} · Hos GRIP`] }]);
  return { delegation, request };
}

export function numberIn({ words }: Shown, series: 'D' | 'G'): string {
  const found = new RegExp(`${series}-\\d{4}-\\d{3,}`).exec(words)?.[0];
  assert.ok(found, words);
  return found;
}

export interface Standing {
  readonly words: string;
  readonly card: Card;
  readonly messageId: string;
}

/** The cards that stand in somebody's own chat and speak of a number, the oldest first. */
export function cardsOf(
  channel: FakeChannel,
  who: keyof typeof people,
  number: string,
): readonly Standing[] {
  return channel.standing(`a:${people[who].id}`).flatMap(({ card, id }) => {
    const words = card ? wordsOf(card) : '';
    return card && words.includes(number) ? [{ words, card, messageId: id }] : [];
  });
}

/** The latest of them. */
export function cardOf(channel: FakeChannel, who: keyof typeof people, number: string): Standing {
  const last = cardsOf(channel, who, number).at(-1);
  assert.ok(last, `${who} has a card of ${number}`);
  return last;
}

/** Presses a button of a card that was sent, with what is filled in. */
export function pressOn(
  player: Player,
  { card, messageId }: Standing,
  title: string,
  filled: Readonly<Record<string, string>> = {},
  id?: string,
): Promise<Shown> {
  const button = buttonsOf(card).find((one) => one.title === title);
  assert.ok(button, `No ${title} among ${buttonsOf(card).map((one) => one.title)}`);
  return player.click({ ...filled, ...button.data, verb: button.verb }, messageId, id);
}
