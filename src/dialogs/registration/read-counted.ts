/** What a change counts from how it is: "en dag längre", "två till kommer", "slutar redan den 13:e". */

import type { Period } from '../../domain/days.ts';
import type { Delegation, DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { readEdges } from '../../understanding/change/edges.ts';
import { readNewCount } from '../../understanding/change/more-people.ts';
import { readShifts, shifted } from '../../understanding/change/shift.ts';
import { namesOnlyWeekdays } from '../../understanding/dates/only-weekdays.ts';
import { findPeriods } from '../../understanding/dates.ts';
import type { Doubt } from './state.ts';

export interface Said {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt | undefined;
  /** The days are named by their weekdays alone. */
  readonly isByWeekdays?: boolean;
}

export function readCounted(
  turn: Turn,
  said: string,
  { period, headcount, kind }: Pick<Delegation, 'kind' | 'period' | 'headcount'>,
): Said {
  const count = headcount ? readNewCount(said, headcount.count) : undefined;
  const isCount = headcount && count !== undefined && count > 0;
  const { today, t } = turn;
  const edges = period && readEdges(said, { period, today, language: t.language });
  const shifts = edges || !period ? [] : readShifts(said, kind);
  const moved = period ? shifts.flatMap((shift) => shifted(period, shift) ?? []) : [];
  const told = period && moved.length > 0 ? daysTold(turn, said, period) : undefined;
  const periods = told ? agreeing(moved, told) : moved;
  const [next = edges] = periods;
  const isDoubt = periods.length > 1;
  return {
    fields: {
      ...(isCount && { headcount: { ...headcount, count } }),
      ...(next && !isDoubt && { period: next }),
    },
    ...(isDoubt && { doubt: { about: 'which-period', periods } }),
  };
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

export function isCounted({ fields, doubt }: Said): boolean {
  return doubt !== undefined || Object.keys(fields).length > 0;
}

/** What counts from how it is goes before what was read of the same; besides days only numbers and the host are taken along. */
export function withCounted(said: Said, counted: Said): Said {
  if (!isCounted(counted)) return said;
  const isDays = counted.doubt !== undefined || counted.fields.period !== undefined;
  const { headcount, host, period } = said.fields;
  const isExplicit =
    period && period.firstDay !== period.lastDay && !said.isByWeekdays && !counted.doubt;
  return {
    fields: {
      ...(headcount && { headcount }),
      ...(host && { host }),
      ...(period && !isDays && { period }),
      ...counted.fields,
      ...(isExplicit && { period }),
    },
    doubt: isExplicit ? undefined : isDays ? counted.doubt : said.doubt,
  };
}
