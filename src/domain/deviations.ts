/** Passing a warning with a written reason: which may be passed, and what stands in the way of a step. */

import type { Strategy } from '../strategy/schema.ts';
import { effectOf } from '../strategy/strategy.ts';
import { rowOf, warningsBefore } from './advice.ts';
import { isWarning, type Note, type WarnedStep } from './notes.ts';
import { Refusal } from './refusal.ts';

/** What a person may say of a delegation that a rule warns of; the notes are as it stands. */
export interface Standing {
  readonly number: string;
  readonly strategy: Strategy;
  readonly notes: readonly Note[];
}

/**
 * Only a row that warns, of a warning that stands, is passed: what says ska or måste blocks whatever is
 * written. A reason that is already kept may be written anew.
 * @throws Refusal `no-such-row`, `row-is-binding`, `no-deviation-needed`
 */
export function checkDeviation({ number, strategy, notes }: Standing, row: string): void {
  const { version, rows } = strategy;
  const found = rows[row];
  if (!found) throw new Refusal('no-such-row', { row, version });
  if (effectOf(found) === 'blocks') throw new Refusal('row-is-binding', { number, row, version });
  const stands = notes.some(
    (note) => rowOf(note) === row && (isWarning(note) || note.code === 'deviation'),
  );
  if (!stands) throw new Refusal('no-deviation-needed', { number, row, version });
}

/** @throws Refusal `deviation-missing` while a warning stands in the way of the step */
export function checkWarnings({ number, strategy, notes }: Standing, step: WarnedStep): void {
  const warnings = warningsBefore(step, notes);
  if (warnings.length === 0) return;
  throw new Refusal('deviation-missing', { number, step, warnings, version: strategy.version });
}
