/** What leaves open when something is: whatever is read of it must be asked about. */

import { addDays } from '../../../../src/understanding/dates/calendar.ts';
import type { Days } from './periods.ts';
import { month, number, weekday } from './writing.ts';

type Says = (days: Days) => string;

const sv = ({ tongue }: Days) => tongue === 'sv';
const day = (d: Days, of: string) => `${number(of)} ${month(d.tongue, of)}`;
const later = (d: Days, days: number) => day(d, addDays(d.first, days));

export const openTimes: readonly Says[] = [
  (d) => `${day(d, d.first)} ${sv(d) ? 'eller' : 'or'} ${later(d, 1)}`,
  (d) => `${day(d, d.first)} ${sv(d) ? 'alternativt' : 'or possibly'} ${later(d, 7)}`,
  (d) =>
    `${sv(d) ? 'antingen' : 'either'} ${day(d, d.first)} ${sv(d) ? 'eller veckan efter' : 'or the week after'}`,
  (d) => `${sv(d) ? 'runt' : 'around'} ${day(d, d.first)}`,
  (d) => `${sv(d) ? 'nån gång efter' : 'sometime after'} ${day(d, d.first)}`,
  (d) => `${sv(d) ? 'före' : 'before'} ${day(d, d.first)}`,
  (d) => `${day(d, d.first)} ${sv(d) ? 'eller så' : 'or thereabouts'}`,
  (d) => `${day(d, d.first)}, ${sv(d) ? 'kanske' : 'maybe'}`,
  (d) => `${day(d, d.first)} 3027`,
  (d) => `${sv(d) ? 'var tredje' : 'every third'} ${weekday(d.tongue, d.first)}`,
  (d) => `${sv(d) ? 'varannan' : 'every other'} ${weekday(d.tongue, d.first)}`,
  (d) => `${sv(d) ? 'i' : 'in'} ${month(d.tongue, d.first)}`,
  (d) => `${sv(d) ? 'i början av' : 'in early'} ${month(d.tongue, d.first)}`,
  (d) => `${day(d, d.first)} ${sv(d) ? 'och några dagar framåt' : 'and a few days after that'}`,
  (d) => `${day(d, d.first)} ${sv(d) ? 'till midsommar' : 'until Easter'}`,
  (d) => (sv(d) ? 'lagom till påsk' : 'over Christmas'),
  (d) =>
    `${number(d.first)}-${number(addDays(d.first, 2))} ${month(d.tongue, addDays(d.first, 2))} ${sv(d) ? 'eller' : 'or'} ${month(d.tongue, addDays(d.first, 40))}`,
  (d) => `${day(d, d.first)} ${sv(d) ? 'tills vidare' : 'until further notice'}`,
];
