import { type DateOptions, type PeriodReading, readPeriod, readTense, readTimes } from './dates.ts';
import { findClauses } from './delegation/clauses.ts';
import { type Correction, findCorrection } from './delegation/correction.ts';
import { findHost, type Host } from './delegation/host.ts';
import type { KindReading } from './delegation/kind.ts';
import { leftOver } from './delegation/left-over.ts';
import { mask } from './delegation/mask.ts';
import { type DelegationReading, optional, type Said } from './delegation/reading.ts';
import { restOf } from './delegation/rest.ts';
import { readNames } from './delegation/who-and-where.ts';
import { findLetterhead } from './letter.ts';
import { readHeadcount } from './numbers.ts';
import { organisationNamed } from './organisations.ts';
import type { PlaceFinding } from './places.ts';
import { findThemes, subThemesOf, themesOf } from './themes.ts';

export type { DelegationKind } from './delegation/kind.ts';
export type { DelegationReading, Said } from './delegation/reading.ts';

const longestText = 5000;

/**
 * Takes a sentence about a delegation apart. What they want and what we gain are cut out first, so that a number or a
 * theme in them is not taken for the delegation's own; then dates, people, host and names, each hidden from the next.
 */
export function readDelegation(text: string, options: DateOptions): DelegationReading {
  const typed = text.slice(0, longestText);
  const correction = findCorrection(typed, options.today);
  const heard = mask(typed, [...(correction?.withdrawn ?? []), ...findLetterhead(typed)]);
  const clauses = findClauses(heard, (part) => isSomethingElse(part, options));
  const told = mask(
    heard,
    clauses.map(({ whole }) => whole),
  );
  const { period, spans: times } = readTimes(
    told,
    options,
    clauses.map((clause) => clause.text),
  );
  const dated = mask(told, times);
  const headcount = readHeadcount(dated);
  const counted = mask(dated, headcount ? [headcount.at] : []);
  const host = correctedHost(correction) ?? findHost(counted);
  const hosted = mask(counted, host ? [host.whole] : []);
  const names = readNames(hosted);
  const named = mask(hosted, names.spans);
  const themeFindings = findThemes(named);
  const suggested = findThemes(
    [...clauses.map((clause) => clause.text), names.organisation?.text ?? ''].join(' ; '),
  );
  const themes = themesOf(themeFindings);
  const clause = (field: 'theyWant' | 'weGain') => clauses.find((one) => one.field === field);
  const claimed = [
    ...clauses.map(({ whole }) => whole),
    ...times,
    ...(headcount ? [headcount.at] : []),
    ...(host ? [host.whole] : []),
    ...names.claimed,
    ...themeFindings.map(({ at }) => at),
  ];
  return {
    ...optional('kind', names.kind ?? kindOfHosted(host, names.place)),
    ...optional('place', names.place),
    ...optional('organisation', names.organisation),
    ...optional('period', period),
    ...optional('headcount', headcount),
    themes,
    subThemes: subThemesOf(themeFindings),
    hintedThemes: themesOf(suggested).filter((theme) => !themes.includes(theme)),
    themeWords: themeFindings.map(({ text: words, at }) => ({ text: words, at })),
    ...optional('host', host && saidOf(host)),
    ...optional('theyWant', saidOf(clause('theyWant'))),
    ...optional('weGain', saidOf(clause('weGain'))),
    isPast: isPast(told, period, options),
    rest: restOf(heard, claimed),
    leftOver: leftOver(heard, claimed),
  };
}

/** Whoever is received comes here, whatever else is said of them. */
function kindOfHosted(
  host: Host | undefined,
  place: PlaceFinding | undefined,
): KindReading | undefined {
  return host && place ? { value: 'visit', text: host.text, at: host.whole } : undefined;
}

function correctedHost(correction: Correction | undefined): Host | undefined {
  const host = correction?.host;
  return host && { ...optional('id', organisationNamed(host.text)), ...host, whole: host.at };
}

/** Tells a sentence's part that is all date, count, host or theme from more of what someone wants. */
function isSomethingElse(part: string, options: DateOptions): boolean {
  if (part.trim() === '') return false;
  const period = readPeriod(part, options);
  const headcount = readHeadcount(part);
  const host = findHost(part);
  const themes = findThemes(part);
  const spans = [
    ...[period, headcount].flatMap((one) => (one ? [one.at] : [])),
    ...(host ? [host.whole] : []),
    ...themes.map(({ at }) => at),
  ];
  return spans.length > 0 && restOf(part, spans) === '';
}

function isPast(text: string, period: PeriodReading | undefined, options: DateOptions): boolean {
  const isOver = period?.kind === 'period' && period.lastDay < options.today;
  const isAhead = period?.kind === 'period' && period.firstDay > options.today;
  return isOver || (!isAhead && (options.tense ?? readTense(text)) === 'past');
}

function saidOf(
  said: (Said & { readonly id?: string }) | Host | undefined,
): (Said & { readonly id?: string }) | undefined {
  return (
    said && { ...optional('id', 'id' in said ? said.id : undefined), text: said.text, at: said.at }
  );
}
