/**
 * How many messages and clicks a registration takes from its first sentence to its number, the
 * confirmation included: every registration of the corpus, through the door.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { buttonsOf, inputsOf } from '../door/cards.ts';
import { openStage, type Player, people, type Shown } from '../door/stage.ts';
import { readOutsider } from './outsider.ts';
import { readOwn, type Slots, type Utterance } from './utterance.ts';

/** What a person goes on with, by what is asked for; the answers fit each other. */
const answers: Readonly<Record<string, string>> = {
  kind: 'besök',
  place: 'Chengdu',
  organisation: 'Sichuan University',
  firstDay: '12–14 maj',
  theme: 'livsmedel',
};
const filledIn: Readonly<Record<string, string>> = {
  kind: 'visit',
  place: 'Chengdu',
  organisation: 'Sichuan University',
  firstDay: '2027-05-12',
  lastDay: '2027-05-14',
  theme: 'food',
};
const MOST = 12;

describe('registering what people say', () => {
  const registrations = readCorpus().filter(isRegistration);
  const full = registrations.filter(({ expected }) => saysAll(expected.slots));
  const bare = registrations.filter(({ expected }) => !saysAll(expected.slots));

  for (const [what, said, way, most] of [
    ['a full sentence', full, 'text', 2],
    ['a bare one by text', bare, 'text', 5],
    ['a bare one by card', bare, 'card', 3],
  ] as const) {
    it(`takes at most ${most} messages and clicks in the median: ${what}`, async function () {
      this.timeout(240_000);
      assert.ok(said.length > 10);
      const counts: number[] = [];
      for (const utterance of said) counts.push(await countOf(utterance, way));
      counts.sort((a, b) => a - b);
      const median = counts[Math.floor(counts.length / 2)] ?? MOST;
      process.stdout.write(
        `      ${what}: ${counts.length} registrations, median ${median}, most ${counts.at(-1)}\n`,
      );
      assert.ok(median <= most);
    });
  }
});

function readCorpus(): readonly Utterance[] {
  const folder = new URL('corpus/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return file.startsWith('outsider') ? readOutsider(json) : readOwn(json);
  });
}

/** One of each way of speaking; the names of the provinces are all said alike. */
function isRegistration({ expected }: Utterance, index: number): boolean {
  const isOne = expected.commands.length === 1 && expected.commands[0] === 'new-delegation';
  return isOne && (!saysOnlyPlace(expected.slots) || index % 10 === 0);
}

function saysOnlyPlace({ kind: _, place, ...others }: Slots): boolean {
  return place !== undefined && Object.keys(others).length === 0;
}

function saysAll({ kind, place, organisation, first, themes }: Slots): boolean {
  return [kind, place, organisation, first, themes].every((slot) => slot !== undefined);
}

async function countOf({ say, language, today }: Utterance, way: 'text' | 'card'): Promise<number> {
  const stage = await openStage();
  try {
    stage.clock.at = Date.parse(`${today}T09:00:00Z`);
    const anna = stage.as(people.anna);
    let shown = await anna.say(say, { locale: language });
    let count = 1;
    while (!isRegistered(shown) && count < MOST) {
      shown = await goOn(anna, shown, way);
      count += 1;
    }
    return count;
  } finally {
    await stage.close();
  }
}

/** One more message or click: the confirmation, what is in doubt, then what is missing. */
function goOn(anna: Player, { card }: Shown, way: 'text' | 'card'): Promise<Shown> {
  const buttons = card ? buttonsOf(card) : [];
  // Not understood at all: said anew with the words of the help.
  if (!card || buttons.length === 0) return anna.say('nytt besök');
  const meant = buttons.find(({ data }) => data.command === 'new-delegation');
  if (meant) return anna.press(meant.title);
  const empty = inputsOf(card).flatMap(({ id, value }) => (value ? [] : [id]));
  const register = buttons.find(({ verb }) => verb === 'register-delegation');
  const doubt = buttons.find(({ data }) => /^(?:yes|choice-0)$/.test(String(data.button)));
  const settle = doubt ?? register;
  if (settle) return anna.press(settle.title);
  if (way === 'text') return anna.say(answers[empty[0] ?? ''] ?? String(answers.firstDay));
  const form = buttons.find(({ verb }) => verb === 'answer-draft');
  const filled = empty.flatMap((id) => (filledIn[id] ? [[id, filledIn[id]] as const] : []));
  // Heard as something else, a list perhaps: said anew with the words of the help.
  if (!form) return anna.say('nytt besök');
  return anna.press(form.title, Object.fromEntries(filled));
}

function isRegistered({ words }: Shown): boolean {
  return /D-20\d\d-\d{3} · /.test(words);
}
