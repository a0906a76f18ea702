/** How people say when someone comes and when they leave, apart from each other and in many words. */

import {
  addDays,
  daysBetween,
  mondayOf,
  weekdayOf,
} from '../../../../src/understanding/dates/calendar.ts';
import type { Days } from './periods.ts';
import { number, ordinal, weekday } from './writing.ts';

type Ends = (days: Days, written: string) => string | undefined;

/** What stands between the day of coming, already written, and the day of leaving, written too. */
const joints = {
  sv: [
    ' och åker hem ',
    ', åker hem ',
    ' och reser hem ',
    ', avresa ',
    ' och hemkomst ',
    ', hemresa ',
    ' och stannar till ',
    ' och stannar till och med ',
    ' å blir te ',
    ', åter ',
    ' och är tillbaka ',
    '. Avresa ',
    '\nAvresa: ',
    ' på Kastrup, hem igen ',
  ],
  en: [
    ' and leave ',
    ', leaving ',
    ' and fly home on ',
    ', back on ',
    ', Dep. CPH ',
    ' and stay until ',
    ', departing ',
    '. Departure ',
    '\nDeparture: ',
    ' in the evening and leave ',
    ' and go back ',
    ', returning ',
  ],
} as const;

const words = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'],
};

const nights = ({ first, last }: Days) => daysBetween(first, last);
const isShort = (days: Days) => nights(days) > 0 && nights(days) < 6;
const count = (days: Days, more = 0) => words[days.tongue][nights(days) + more];
const sv = (days: Days) => days.tongue === 'sv';

/** Ends of a stay whose beginning is written before them. */
const endings: readonly Ends[] = [
  ...Array.from(
    { length: 14 },
    (_, index): Ends =>
      (days, last) => {
        const joint = joints[days.tongue][index];
        return joint === undefined || nights(days) < 1 ? undefined : joint + last;
      },
  ),
  (d) =>
    isShort(d)
      ? ` ${sv(d) ? 'och stannar till' : 'and stay until'} ${weekday(d.tongue, d.last)}${sv(d) ? 'en' : ''}`
      : undefined,
  (d) =>
    isShort(d) && d.first.slice(0, 7) === d.last.slice(0, 7)
      ? sv(d)
        ? ` och åker hem den ${ordinal('sv', d.last)}`
        : `, back on the ${ordinal('en', d.last)}`
      : undefined,
  (d) =>
    isShort(d)
      ? sv(d)
        ? ` och stannar ${count(d)} ${nights(d) === 1 ? 'natt' : 'nätter'}`
        : ` and staying ${count(d)} ${nights(d) === 1 ? 'night' : 'nights'}`
      : undefined,
  (d) =>
    isShort(d) ? (sv(d) ? ` i ${count(d, 1)} dagar` : ` for ${count(d, 1)} days`) : undefined,
  (d) =>
    isShort(d)
      ? sv(d)
        ? `, det blir ${count(d, 1)} dagar`
        : `, ${count(d, 1)} days in all`
      : undefined,
  (d) =>
    isShort(d)
      ? sv(d)
        ? ` och åker hem ${count(d)} ${nights(d) === 1 ? 'dag' : 'dagar'} senare`
        : ` and leave ${count(d)} ${nights(d) === 1 ? 'day' : 'days'} later`
      : undefined,
  (d) =>
    nights(d) === 1
      ? sv(d)
        ? ' och åker hem dagen efter'
        : ' and leave the day after'
      : undefined,
  (d) => (nights(d) === 1 ? (sv(d) ? ' och dagen efter' : ' and the day after') : undefined),
  (d) => (nights(d) === 0 ? (sv(d) ? ', bara över dagen' : ', just for the day') : undefined),
  (d) =>
    nights(d) === 0 ? (sv(d) ? ' och åker hem samma dag' : ' and leave the same day') : undefined,
  (d) =>
    weekdayOf(d.last) === 7 && mondayOf(d.first) === mondayOf(d.last) && nights(d) > 1
      ? sv(d)
        ? ' och stannar över helgen'
        : ' and stay over the weekend'
      : undefined,
  (d) =>
    d.last === addDays(d.first, 7)
      ? sv(d)
        ? ' och stannar en vecka'
        : ' and stay for a week'
      : undefined,
  (d) =>
    isShort(d) && d.first.slice(0, 7) === d.last.slice(0, 7)
      ? sv(d)
        ? `, hem ${number(d.last)}`
        : `, home ${number(d.last)}`
      : undefined,
];

export const endingsOfStay = endings;
