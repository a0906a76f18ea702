/**
 * Sentences made of days that are known: what is read of them is those days, or something to ask about; never other days.
 * NO_DATE_WRONG_RUNS makes more of them.
 */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/understanding/dates/calendar.ts';
import { readDelegation } from '../../../src/understanding/read-delegation.ts';
import { manners } from './said/manners.ts';
import { openTimes } from './said/open.ts';
import { certainPeriods, type Days, nearPeriods } from './said/periods.ts';
import { besides, frames, silent } from './said/sentences.ts';
import { singles } from './said/singles.ts';
import { endingsOfStay } from './said/stays.ts';
import { needsNoYear, type Tongue, withoutYear, withYear } from './said/writing.ts';

const numRuns = Number(process.env.NO_DATE_WRONG_RUNS ?? 2_000);

const scene = fc.record({
  tongue: fc.constantFrom<Tongue>('sv', 'en'),
  today: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2026-01-01', days)),
  away: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 290 })),
  length: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4), fc.integer({ min: 0, max: 12 })),
  tense: fc.constantFrom('ahead' as const, 'past' as const, 'unsaid' as const),
  way: fc.nat(),
  other: fc.nat(),
  frame: fc.nat(),
  tail: fc.nat(),
  isBeside: fc.boolean(),
  isStay: fc.boolean(),
  manner: fc.nat(),
});

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

function daysOf({ tongue, today, away, length, tense }: Scene): Days {
  // Told as past, it is over; the stay may have begun as long ago as half a year.
  const first = addDays(today, tense === 'past' ? -(Math.min(away, 150) + length) : away);
  return { tongue, today, first, last: addDays(first, length) };
}

/** The days as they are said, or undefined where this way of saying does not fit them. */
function said(scene: Scene): string | undefined {
  const days = daysOf(scene);
  const isNear = needsNoYear(days.today, days.first, scene.tense === 'past');
  if (scene.isStay) {
    const ways =
      isNear && needsNoYear(days.today, days.last, scene.tense === 'past')
        ? [...withYear, ...withoutYear]
        : withYear;
    const [first, last] = [at(ways, scene.way), at(ways, scene.other)];
    const start = first?.(days.tongue, days.first) ?? '';
    const end = at(endingsOfStay, scene.frame)?.(days, last?.(days.tongue, days.last) ?? '');
    return end === undefined ? undefined : start + end;
  }
  if (length(days) > 0)
    return at(isNear ? [...certainPeriods, ...nearPeriods] : certainPeriods, scene.way)?.(days);
  const single = at(isNear ? [...withYear, ...withoutYear] : withYear, scene.other);
  const named = scene.way % 2 === 0 ? at(singles, scene.other) : undefined;
  return named ? named(days) : single?.(days.tongue, days.first);
}

const length = ({ first, last }: Days) => daysBetween(first, last);

function sentenceOf(scene: Scene, text = said(scene)): string | undefined {
  const frame = at(frames[scene.tongue][scene.tense], scene.tail);
  const tails = scene.isBeside ? besides : silent;
  const plain =
    text && frame ? frame.replace('…', text) + at(tails[scene.tongue], scene.other) : undefined;
  return plain && at(manners, scene.manner)?.(plain);
}

describe('a sentence about days that are known', () => {
  it('is read as those days or asked about, never as other days', function () {
    this.timeout(60_000 + numRuns * 10);
    fc.assert(
      fc.property(scene, (one) => {
        const text = sentenceOf(one);
        fc.pre(text !== undefined);
        const { first, last, today, tongue } = daysOf(one);
        const { period } = readDelegation(text ?? '', { today, language: tongue });
        if (period?.kind !== 'period') return;
        assert.equal(
          `${period.firstDay}..${period.lastDay}`,
          `${first}..${last}`,
          `on ${today}: ${text}`,
        );
      }),
      { numRuns },
    );
  });

  it('is asked about when it is left open', function () {
    this.timeout(60_000 + numRuns * 10);
    fc.assert(
      fc.property(scene, fc.constantFrom(...openTimes), (one, open) => {
        const { first, today, tongue } = daysOf(one);
        const text = sentenceOf(
          { ...one, isBeside: false },
          open({ tongue, today, first, last: first }),
        );
        const { period } = readDelegation(text ?? '', { today, language: tongue });
        assert.notEqual(period?.kind, 'period', `on ${today}: ${text}`);
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
