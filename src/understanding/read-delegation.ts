import { type DateOptions, type PeriodReading, readPeriod, readTense } from './dates.ts';
import { findClauses } from './delegation/clauses.ts';
import { findHost, type Host } from './delegation/host.ts';
import { type KindReading, readKind } from './delegation/kind.ts';
import { mask } from './delegation/mask.ts';
import { findPointed, isLoneName, type Pointed } from './delegation/names.ts';
import { restOf } from './delegation/rest.ts';
import { findVisitor } from './delegation/visitor.ts';
import type { Span } from './fold.ts';
import { type Headcount, readHeadcount } from './numbers.ts';
import { isSwedishName, organisationNamed } from './organisations.ts';
import { findPlaces, type PlaceFinding, pickPlace } from './places.ts';
import { findThemes, type SubThemeId, subThemesOf, type ThemeId, themesOf } from './themes.ts';

/** Some words as typed and where they stand. */
export interface Said {
  readonly text: string;
  readonly at: Span;
}

/** What a sentence says about a delegation; what it does not say is left out. Texts are exactly as typed. */
export interface DelegationReading {
  readonly kind?: KindReading;
  readonly place?: PlaceFinding;
  /** Who visits, or, on a trip, who is visited; with its id when it is known. */
  readonly organisation?: Said & { readonly id?: string };
  readonly period?: PeriodReading;
  readonly headcount?: Headcount;
  readonly themes: readonly ThemeId[];
  readonly subThemes: readonly SubThemeId[];
  /** Themes that only what they want, what we gain or a name suggests; to be offered, not taken. */
  readonly hintedThemes: readonly ThemeId[];
  readonly themeWords: readonly Said[];
  readonly host?: Said & { readonly id?: string };
  readonly theyWant?: Said;
  readonly weGain?: Said;
  /** True when it is told as something that has happened, or its last day has passed. */
  readonly isPast: boolean;
  /** The words that none of this came from, as typed. */
  readonly rest: string;
}

const longestText = 5000;

/**
 * Takes a sentence about a delegation apart. What they want and what we gain are cut out first, so that a number or a
 * theme in them is not taken for the delegation's own; then dates, people, host and names, each hidden from the next.
 */
export function readDelegation(text: string, options: DateOptions): DelegationReading {
  const heard = text.slice(0, longestText);
  const clauses = findClauses(heard, (part) => isSomethingElse(part, options));
  const told = mask(
    heard,
    clauses.map(({ whole }) => whole),
  );
  const period = readPeriod(told, options);
  const dated = mask(told, period ? [period.at] : []);
  const headcount = readHeadcount(dated);
  const counted = mask(dated, headcount ? [headcount.at] : []);
  const host = findHost(counted);
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
    ...[period, headcount].flatMap((one) => (one ? [one.at] : [])),
    ...(host ? [host.whole] : []),
    ...names.claimed,
    ...themeFindings.map(({ at }) => at),
  ];
  return {
    ...optional('kind', names.kind),
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
  };
}

/** Reads kind, place and organisation, which the same words say. */
function readNames(text: string): {
  kind?: KindReading;
  place?: PlaceFinding;
  organisation?: Said & { id?: string };
  /** What no theme is to be read from. */
  spans: readonly Span[];
  claimed: readonly Span[];
} {
  const places = findPlaces(text);
  const pointed = findPointed(text, places).filter((one) => !isHere(one));
  const visitor = pointed.some(({ direction }) => direction === 'from')
    ? undefined
    : findVisitor(text, places);
  const all = visitor ? [...pointed, visitor] : pointed;
  const source =
    all.find(({ direction }) => direction === 'from') ??
    all.find(({ organisation }) => organisation) ??
    all[0];
  const kind = readKind(text, all);
  const unknown = source && isLoneName(source) ? source.organisation : undefined;
  const organisation =
    unknown && organisationNamed(unknown.text) === undefined ? undefined : source?.organisation;
  const place =
    pickPlace(source?.places ?? []) ??
    (organisation === undefined && unknown
      ? ({ kind: 'unknown', ...unknown } as const)
      : pickPlace(places));
  const id = organisation && organisationNamed(organisation.text);
  const spans = [...(source ? [source.at] : []), ...places.map(({ at }) => at)];
  return {
    ...optional('kind', kind),
    ...optional('place', place),
    ...optional('organisation', organisation && { ...organisation, ...optional('id', id) }),
    spans,
    claimed: [...spans, ...(kind ? [kind.at] : [])],
  };
}

/** A name on the Swedish side says where someone comes from or goes to here: "från Lund", "to Region Skåne". */
function isHere({ places, organisation, at }: Pointed): boolean {
  return (
    places.length === 0 &&
    organisation !== undefined &&
    at[1] > at[0] &&
    isSwedishName(organisation.text)
  );
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

/** Makes a field that is left out when there is nothing to put in it. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const fields: { [K in Key]?: Value } = {};
  if (value !== undefined) fields[key] = value;
  return fields;
}
