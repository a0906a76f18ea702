/** What a sentence changes counted from how it is: "en dag längre", "två till kommer". */

import type { Period } from '../../domain/days.ts';
import type { Delegation, DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { readMorePeople } from '../../understanding/change/more-people.ts';
import { readShifts, shifted } from '../../understanding/change/shift.ts';
import { namesOnlyWeekdays } from '../../understanding/dates/only-weekdays.ts';
import { findPeriods } from '../../understanding/dates.ts';
import type { Doubt } from './state.ts';

export interface CountedChange {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt;
}

export function readCounted(
  turn: Turn,
  said: string,
  { period, headcount, kind }: Pick<Delegation, 'kind' | 'period' | 'headcount'>,
): CountedChange | undefined {
  const more = headcount ? readMorePeople(said) : undefined;
  if (headcount && more !== undefined && headcount.count + more > 0) {
    return { fields: { headcount: { ...headcount, count: headcount.count + more } } };
  }
  if (!period) return undefined;
  const moved = readShifts(said, kind).flatMap((shift) => shifted(period, shift) ?? []);
  const told = moved.length > 0 ? daysTold(turn, said, period) : undefined;
  const periods = told ? agreeing(moved, told) : moved;
  const [next] = periods;
  if (periods.length > 1) return { fields: {}, doubt: { about: 'which-period', periods } };
  return next && { fields: { period: next } };
}

/** Days that are named beside how far it is moved, unless they are the ones it is moved from. */
function daysTold({ today, t }: Turn, said: string, before: Period): Period | undefined {
  if (namesOnlyWeekdays(said)) return undefined;
  const told = findPeriods(said, { today, language: t.language }).flatMap((read) =>
    read.kind === 'period' ? [{ firstDay: read.firstDay, lastDay: read.lastDay }] : [],
  );
  return told.find(
    ({ firstDay, lastDay }) => firstDay < before.firstDay || lastDay > before.lastDay,
  );
}

/** "En dag senare, alltså 13–15 mars": the days that say the same; all of them where none does. */
function agreeing(moved: readonly Period[], told: Period): Period[] {
  const saysSame = ({ firstDay, lastDay }: Period) =>
    told.firstDay === told.lastDay
      ? [firstDay, lastDay].includes(told.firstDay)
      : firstDay === told.firstDay && lastDay === told.lastDay;
  const same = moved.filter(saysSame);
  return same.length === 1 ? same : [...moved, told];
}
