/** What a list was narrowed by, in words: "Dina besök · Guangdong · mars 2027". */

import type { DelegationFilter } from '../domain/delegation-filter.ts';
import { formatDay, formatMonths, formatPeriod } from '../texts/format.ts';
import { placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';

export function filterText(t: Texts, filter: DelegationFilter): string {
  const { mine, kind = 'any', stage, task, time, place, theme, organisation, words } = filter;
  const names: Readonly<Record<string, string>> = { ...t.themes, ...t.subThemes };
  return [
    mine ? t.finding.mine[kind] : t.finding.kinds[kind],
    stage && t.finding.stages[stage],
    task && t.finding.tasks[task],
    time && t.finding.times[time],
    place && placeText(t.language, { id: place }),
    theme && names[theme],
    daysText(t, filter),
    organisation,
    words,
  ]
    .filter(Boolean)
    .join(' · ');
}

function daysText(t: Texts, { from, to }: DelegationFilter): string {
  if (from && to) {
    const period = { firstDay: from, lastDay: to };
    return formatMonths(t.language, period) ?? formatPeriod(t.language, period);
  }
  if (from) return t.finding.since(formatDay(t.language, from));
  return to ? t.finding.until(formatDay(t.language, to)) : '';
}
