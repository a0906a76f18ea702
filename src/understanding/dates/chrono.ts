import { en } from 'chrono-node';
import { dayOf } from './calendar.ts';
import { type DateContext, type Meaning, period } from './reading.ts';

/**
 * What chrono reads rightly in English and the rules here do not: a day spelled out ("the twelfth of March"). Its other
 * guesses are too often a date that nobody said ("Friday after next" becomes this Friday), so nothing else is taken.
 */
const believed = /^(?:\w+[- ])?\w*(?:first|second|third|th) (?:of )?[a-z]+,?(?: \d{4})?$/u;

export function readWithChrono(
  text: string,
  { today, language }: DateContext,
): { meaning: Meaning; start: number; end: number } | undefined {
  if (language === 'sv' || !/(?:first|second|third|th)\b/u.test(text) || text.length > 500)
    return undefined;
  const found = en.GB.parse(text, new Date(`${today}T12:00:00Z`), { forwardDate: true })[0];
  if (!found || found.end || !believed.test(found.text.toLowerCase())) return undefined;
  const { start } = found;
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('hour'))
    return undefined;
  const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  return day
    ? { meaning: period(day), start: found.index, end: found.index + found.text.length }
    : undefined;
}
