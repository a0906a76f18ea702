/** Whatever is said, a turn answers: it neither throws nor does what words alone must never do. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { z } from 'zod';
import { MOST_MESSAGE } from '../../src/domain/limits.ts';
import type { Services } from '../../src/services/services.ts';
import { outcomeOf } from './outcome.ts';
import { takeTurn } from './take-turn.ts';
import type { Context, Utterance } from './utterance.ts';
import { closeWorlds } from './world.ts';

/** What people say, cut into words: what is made of them looks like something that could be meant. */
const words = [...new Set(readSays().flatMap((say) => say.split(/\s+/u)))];
const contexts: readonly Context[] = [
  {},
  { about: 'D-2027-014' },
  { about: 'G-2027-003', who: 'jonas' },
  { asks: 'period' },
  { asks: 'organisation' },
  { asks: 'confirm' },
  { asksPoints: true },
];
/** Votes are cast on cards, and nothing is called off or decided without its question. */
const neverByWords: ReadonlySet<string> = new Set<keyof Services>([
  'castVote',
  'callOffDelegation',
]);

describe('whatever is said', () => {
  after(closeWorlds);

  const mixed = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
    .map((some) => some.join(' '));
  const repeated = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 400 }))
    .map(([word, times]) => `${word} `.repeat(times).slice(0, MOST_MESSAGE));
  const said = fc.oneof(mixed, repeated, fc.string({ unit: 'binary', maxLength: 300 }));

  it('is answered, and neither votes nor calls off', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(said, fc.constantFrom(...contexts), async (say, context) => {
        const taken = await takeTurn(utteranceOf(say, context));
        assert.ok(!neverByWords.has(taken.write?.name ?? ''), taken.write?.name);
      }),
      { numRuns: 300 },
    );
  });

  it('gives only days that the calendar has', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(mixed, fc.constantFrom(...contexts), async (say, context) => {
        const { slots } = outcomeOf(await takeTurn(utteranceOf(say, context)));
        for (const day of [slots.first, slots.last, slots.due]) {
          if (typeof day !== 'string') continue;
          assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function readSays(): readonly string[] {
  const folder = new URL('corpus/', import.meta.url);
  const schema = z.array(z.looseObject({ say: z.string() }));
  return readdirSync(folder).flatMap((file) =>
    schema
      .parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      .map(({ say }) => say.slice(0, 500)),
  );
}

function utteranceOf(say: string, context: Context): Utterance {
  const expected = { commands: [], slots: {}, mayAsk: true, isExact: false };
  return { say, language: 'sv', today: '2027-01-11', context, record: {}, people: [], expected };
}
