import { type DateOptions, type PeriodReading, readPeriod } from './dates.ts';
import { mask, maskCharacter } from './delegation/mask.ts';
import { optional } from './delegation/reading.ts';
import { readNames } from './delegation/who-and-where.ts';
import { marks } from './filter/marks.ts';
import type { FilterReading } from './filter/reading.ts';
import { loudWords } from './filter/silent.ts';
import { fold, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { findPlaces, type PlaceFinding, pickPlace } from './places.ts';
import { findThemes } from './themes.ts';

export type { FilterReading } from './filter/reading.ts';

export interface FilterSaid {
  readonly filter: FilterReading;
  /** A day that the calendar does not have, as typed. */
  readonly impossible?: string;
}

const longestText = 500;

/**
 * Reads "mina besök från Guangdong i mars". Times come first, then an organisation's whole name, a
 * place, a theme and the words that say which of them; the rest is searched for as it stands.
 */
export function readFilter(text: string, options: DateOptions): FilterSaid {
  const heard = wishIn(text.slice(0, longestText));
  const years = yearIn(heard);
  const isSpan = years !== undefined && years.last !== years.year;
  const period = isSpan ? undefined : readPeriod(heard, options);
  const year = period ? undefined : years;
  const dated = mask(
    heard,
    [period?.at, year?.at].flatMap((at) => (at ? [at] : [])),
  );
  const { filter: marked, rest: unmarked } = readMarks(dated);
  const name = readNames(dated).organisation;
  const named = mask(unmarked, name ? [name.at] : []);
  const places = findPlaces(named);
  const place = placeIn(places);
  const placed = mask(named, place ? places.map(({ at }) => at) : []);
  const [theme] = findThemes(placed);
  const themed = mask(placed, theme ? [theme.at] : []);
  const words = [...(name ? [name.text] : []), ...wordsLeft(themed)].join(' ');
  return {
    filter: {
      ...marked,
      ...(place !== undefined && { place }),
      ...(theme && { theme: theme.subTheme ?? theme.theme }),
      ...(year && { from: `${year.year}-01-01`, to: `${year.last}-12-31` }),
      ...boundsOf(period),
      ...(words && { words }),
    },
    ...(period?.kind === 'impossible' && { impossible: period.text }),
  };
}

/** What is wanted, without the reasons before and behind: "min chef behöver en siffra, kan du ta fram …, hon har bråttom". */
function wishIn(text: string): string {
  const reason =
    /^.*?[,.!?;:] *(?:kan|skulle|could|can|would) (?:du|you) (?=(?:visa|lista|soka?|ta fram|show|list|find|pull up) )|, *(?:helst|hon|han|jag|det|she|he|i|it|it's|preferably) .*$/gsu;
  const folded = foldWithMap(text);
  const spans = [...folded.text.matchAll(reason)].map(({ index, 0: found }) =>
    spanAsTyped(folded, [index, index + found.length]),
  );
  return mask(text, spans);
}

/** "2026" or "2025 och 2026" on its own, which no date is. */
function yearIn(text: string): { year: string; last: string; at: Span } | undefined {
  const found =
    /(?<![\p{L}\p{N}/-])(20\d\d)(?: ?(?:och|and|till|to|[-–]) ?(20\d\d))?(?![\p{L}\p{N}/-])/u.exec(
      text,
    );
  const year = found?.[1];
  if (!found || !year) return undefined;
  return { year, last: found[2] ?? year, at: [found.index, found.index + found[0].length] };
}

function readMarks(text: string): { filter: FilterReading; rest: string } {
  let filter: FilterReading = {};
  let rest = text;
  for (const [pattern, meaning] of marks) {
    const folded = foldWithMap(rest);
    const spans = [...folded.text.matchAll(pattern)].map(({ index, 0: found }) =>
      spanAsTyped(folded, [index, index + found.length]),
    );
    if (spans.length === 0) continue;
    // What was said first by weight stands: "väntande" wins over "kommande".
    filter = { ...meaning, ...filter };
    rest = mask(rest, spans);
  }
  return { filter, rest };
}

/** A place that is certain, or what a misspelt one must mean; several are searched for as words. */
function placeIn(places: readonly PlaceFinding[]): string | undefined {
  const found = pickPlace(places);
  if (found?.kind === 'found') return found.id;
  return found?.kind === 'misspelt' ? found.suggestion : undefined;
}

function boundsOf(period: PeriodReading | undefined): Pick<FilterReading, 'from' | 'to'> {
  switch (period?.kind) {
    case 'period':
      return { from: period.firstDay, to: period.lastDay };
    case 'reversed':
      return { from: period.lastDay, to: period.firstDay };
    case 'choice':
      return {
        ...optional('from', period.periods.map(({ firstDay }) => firstDay).sort()[0]),
        ...optional(
          'to',
          period.periods
            .map(({ lastDay }) => lastDay)
            .sort()
            .at(-1),
        ),
      };
    case 'vague':
      return { ...(period.from && { from: period.from }), ...(period.to && { to: period.to }) };
    default:
      return {};
  }
}

function wordsLeft(masked: string): readonly string[] {
  const words = masked
    .split(new RegExp(`[\\s${maskCharacter},.!?:"”“()]+`, 'u'))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const plain = (word: string) => fold(word).replaceAll("'", '');
  const loud = new Set(loudWords(words.map(plain)));
  return words.filter((word) => loud.has(plain(word)));
}
