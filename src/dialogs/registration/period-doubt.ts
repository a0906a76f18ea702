/** How days that stand are changed to one day, or to weekdays: what is asked about, and what is clear. */

import { addDays, daysBetween, type Period } from '../../domain/days.ts';
import { mondayOf } from '../../understanding/dates/calendar.ts';
import { namesOnlyWeekdays } from '../../understanding/dates/only-weekdays.ts';
import type { Doubt } from './state.ts';

/** What is moved to a day stays as long as it was, which "to be changed" does not say. */
const keepsLength =
  /(?<!\p{L})(?:same (?:length|duration|number of days)|lika lång\p{L}*|lika länge|samma längd|lika många dagar)(?!\p{L})/iu;

/** The days that are meant; as many as before where that is said, or where it begins as it did. */
export function withLength(text: string, next: Period, before: Period | null): Period {
  if (!before || next.firstDay !== next.lastDay) return next;
  const isSameStart = next.firstDay === before.firstDay && !only.test(text);
  return isSameStart || keepsLength.test(text) ? asLongAs(before, next) : next;
}

function asLongAs({ firstDay, lastDay }: Period, next: Period): Period {
  if (next.firstDay !== next.lastDay) return next;
  return {
    firstDay: next.firstDay,
    lastDay: addDays(next.firstDay, daysBetween(firstDay, lastDay)),
  };
}

const only = /(?<!\p{L})(?:bara|endast|only|just|one day|en dag|över dagen|dagen)(?!\p{L})/iu;

/**
 * One day for what was several may be a new first day or all of it, and weekdays may be those of the
 * week it was to be: both are asked about.
 */
export function periodDoubt(
  said: string,
  next: Period | undefined,
  before: Period | null,
): Doubt | undefined {
  if (!next || !before) return undefined;
  if (namesOnlyWeekdays(said)) {
    const days = daysBetween(mondayOf(next.firstDay), mondayOf(before.firstDay));
    return days === 0 ? undefined : { about: 'which-period', periods: [moved(next, days), next] };
  }
  const length = daysBetween(before.firstDay, before.lastDay);
  if (length === 0 || next.firstDay !== next.lastDay || only.test(said)) return undefined;
  return { about: 'which-period', periods: [asLongAs(before, next), next] };
}

function moved({ firstDay, lastDay }: Period, days: number): Period {
  return { firstDay: addDays(firstDay, days), lastDay: addDays(lastDay, days) };
}
