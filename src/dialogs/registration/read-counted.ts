/** What a change counts from how it is: "en dag längre", "två till kommer", "slutar redan den 13:e". */

import type { Delegation, DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { readEdges } from '../../understanding/change/edges.ts';
import { readNewCount } from '../../understanding/change/more-people.ts';
import { readShifts, shifted } from '../../understanding/change/shift.ts';
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
  { period, headcount }: Pick<Delegation, 'period' | 'headcount'>,
): Said {
  const count = headcount ? readNewCount(said, headcount.count) : undefined;
  const isCount = headcount && count !== undefined && count > 0;
  const { today, t } = turn;
  const edges = period && readEdges(said, { period, today, language: t.language });
  const shifts = edges ? [] : readShifts(said);
  const periods = shifts.flatMap((shift) => (period && shifted(period, shift)) ?? []);
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

export function isCounted({ fields, doubt }: Said): boolean {
  return doubt !== undefined || Object.keys(fields).length > 0;
}

/** What counts from how it is goes before what was read of the same; besides days only numbers and the host are taken along. */
export function withCounted(said: Said, counted: Said): Said {
  if (!isCounted(counted)) return said;
  const isDays = counted.doubt !== undefined || counted.fields.period !== undefined;
  const { headcount, host, period } = said.fields;
  const isExplicit = period && period.firstDay !== period.lastDay && !said.isByWeekdays;
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
