/** How long a draft is kept, and when its writer is told that it will be removed. */

import type { Settings } from '../strategy/schema.ts';
import { addDays } from './days.ts';

export interface DraftFacts {
  /** The day of the latest answer. */
  readonly answeredOn: string;
  readonly today: string;
  readonly settings: Pick<Settings, 'draftDays' | 'draftWarningDay'>;
  readonly isWorkingDay: (date: string) => boolean;
}

/** The day on which it is gone. */
export function removedOn({ answeredOn, settings }: Omit<DraftFacts, 'today'>): string {
  return addDays(answeredOn, settings.draftDays);
}

/**
 * From the day of warning on; before it too, when no working day is left until the draft is gone,
 * since nothing is sent on other days.
 */
export function isToWarn(facts: DraftFacts): boolean {
  const { answeredOn, today, settings, isWorkingDay } = facts;
  const gone = removedOn(facts);
  if (today >= gone) return false;
  if (today >= addDays(answeredOn, settings.draftWarningDay)) return true;
  for (let day = addDays(today, 1); day < gone; day = addDays(day, 1)) {
    if (isWorkingDay(day)) return false;
  }
  return true;
}
