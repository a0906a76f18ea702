/** What a sentence wants changed in a delegation: "D-2027-014 is now 10 people", "en vecka senare". */

import { type Typed, valuesOfInputs } from '../../cards/delegation-inputs.ts';
import { addDays, daysBetween, type Period } from '../../domain/days.ts';
import type { Delegation, DelegationFields } from '../../domain/delegation.ts';
import { inputNames } from '../../domain/field-inputs.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { findNegated } from '../../understanding/change/negation.ts';
import { mondayOf } from '../../understanding/dates/calendar.ts';
import { namesOnlyWeekdays } from '../../understanding/dates/only-weekdays.ts';
import { readPeriod, readTense } from '../../understanding/dates.ts';
import { fold } from '../../understanding/fold.ts';
import { wholeNumber } from '../../understanding/number-words.ts';
import { readHeadcount } from '../../understanding/numbers.ts';
import { withoutNamed } from '../../understanding/stand-ins.ts';
import { doubtText } from './doubt-text.ts';
import { readCounted } from './read-counted.ts';
import { type Doubt, emptyState } from './state.ts';
import { understandText } from './understand.ts';

export interface ChangeSaid {
  readonly fields: Partial<DelegationFields>;
  /** The same as it would stand in a form. */
  readonly typed: Typed;
  /** What must be made sure of first, as a question; nothing is to be changed before it is. */
  readonly doubt: string | undefined;
  /** What it says besides, as typed. */
  readonly leftOver: readonly string[];
}

/** What a change counts from. */
export type Changeable = Pick<Delegation, 'number' | 'kind' | 'period' | 'headcount'>;

/** @throws Refusal `not-as-said`, `not-as-many` when it is said to move from other days, or another number, than what stands */
export function readChange(turn: Turn, text: string, record: Changeable): ChangeSaid {
  const said = withoutNamed(text);
  checkFrom(turn, said, record);
  const counted = checkFromCount(said, record);
  const plainly = readSaid(turn, counted, record);
  const read = readCounted(turn, counted, record) ?? plainly;
  const { fields } = read;
  const doubt = read.doubt ?? pastDoubt(said, fields.period, record, turn.today);
  return {
    fields,
    typed: valuesOfInputs(turn.t, fields, inputNames),
    doubt: doubt && doubtText(turn.t, doubt, record.kind),
    leftOver: plainly.leftOver.filter(
      (words) => read === plainly || !readCounted(turn, words, record),
    ),
  };
}

/** "Från 12–14 mars till 19–21 mars": the days that stand must be the ones it is moved from. */
function checkFrom({ today, t }: Turn, said: string, { number, period }: Changeable): void {
  const from = /(?<!\p{L})(?:från|from)\s+(.+?)\s+(?:till|to)\s+\S/iu.exec(said)?.[1];
  const read = from ? readPeriod(from, { today, language: t.language }) : undefined;
  if (!period || read?.kind !== 'period') return;
  const isSame = read.firstDay === period.firstDay && read.lastDay === period.lastDay;
  if (!isSame) throw new Refusal('not-as-said', { number, ...period });
}

/**
 * "Från 8 till 12 personer": as many as stand must be the number it is changed from. Gives the text
 * without it, so that only what it becomes is read.
 */
function checkFromCount(said: string, { number, headcount }: Changeable): string {
  const [whole = '', from = '', to = ''] = fromCount.exec(said) ?? [];
  const count = wholeNumber(fold(from));
  if (count === undefined || !readHeadcount(to)) return said;
  if (count !== headcount?.count) throw new Refusal('not-as-many', { number, count, headcount });
  return said.replace(whole, to);
}

const fromCount =
  /(?<!\p{L})(?:från|from)\s+([\p{L}\d]+)(?:\s+(?:personer|people|deltagare|participants))?\s+(?:till|to)\s+(.+)$/iu;

/** Days that have passed are asked about, unless it has begun or is told as something that was. */
function pastDoubt(
  said: string,
  next: Period | null | undefined,
  { period }: Changeable,
  today: string,
): Doubt | undefined {
  const isAhead = !period || period.firstDay >= today;
  if (!next || !isAhead || next.lastDay >= today || readTense(said) === 'past') return undefined;
  const { firstDay, lastDay } = next;
  return { about: 'past-period', period: { firstDay, lastDay } };
}

interface Said {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt | undefined;
}

function readSaid(
  turn: Turn,
  said: string,
  { period }: Changeable,
): Said & Pick<ChangeSaid, 'leftOver'> {
  const state = { ...emptyState, asks: 'change' } as const;
  const negated = findNegated(said);
  const text = negated ? said.slice(0, negated[0]) + said.slice(negated[1]) : said;
  const understood = understandText(text, state, turn);
  const { kind, ...fields } = understood.fields;
  const saysKind =
    negated && /besök|resa|aktivitet|visit|trip|activit/iu.test(said.slice(...negated));
  const { period: days, ...others } = fields;
  const next = days && lengthened(said, days, period);
  const doubt = understood.doubt ?? periodDoubt(said, next ?? undefined, period);
  const organisation = organisationIn(text);
  if (organisation) return { fields: { organisation }, leftOver: [] };
  return {
    fields: {
      ...others,
      ...(saysKind && kind && { kind }),
      ...(next && !doubt && { period: next }),
    },
    doubt,
    leftOver: understood.leftOver,
  };
}

/** "Organisationen ska vara Tianjin Medical University": what is named is no new place. */
function organisationIn(text: string): string | undefined {
  return named.exec(text)?.[1]?.trim();
}

const named =
  /(?<!\p{L})(?:[Oo]rganisation(?:en)?|[Vv]isitors?|[Bb]esökarna?|[Bb]esökare)(?!\p{L}).*?(?<!\p{L})(?:ska vara|ska va|skall vara|är|heter|till|should be|is|to)\s+(?:the\s+)?(\p{Lu}.{1,100}?)[\s.!]*$/u;

const asLongAs =
  /(?<!\p{L})(?:same length|samma längd|lika länge|lika många dagar|as long as before)(?!\p{L})/iu;
const only = /(?<!\p{L})(?:bara|endast|only|just|one day|en dag|över dagen|dagen)(?!\p{L})/iu;

/** "Till 19 mars, lika länge": as many days as before. */
function lengthened(said: string, next: Period, before: Period | null): Period {
  if (!before || next.firstDay !== next.lastDay || !asLongAs.test(said)) return next;
  const length = daysBetween(before.firstDay, before.lastDay);
  return { firstDay: next.firstDay, lastDay: addDays(next.firstDay, length) };
}

/**
 * One day for what was several may be a new first day or all of it, and weekdays may be those of the
 * week it was to be: both are asked about.
 */
function periodDoubt(
  said: string,
  next: Period | undefined,
  before: Period | null,
): Doubt | undefined {
  if (!next || !before) return undefined;
  if (namesOnlyWeekdays(said)) {
    const days = daysBetween(mondayOf(next.firstDay), mondayOf(before.firstDay));
    return days === 0 ? undefined : { about: 'which-period', periods: [moved(next, days), next] };
  }
  const length = daysBetween(before.firstDay, before.lastDay);
  if (length === 0 || next.firstDay !== next.lastDay || only.test(said)) return undefined;
  const asLong = { firstDay: next.firstDay, lastDay: addDays(next.firstDay, length) };
  return { about: 'which-period', periods: [asLong, next] };
}

function moved({ firstDay, lastDay }: Period, days: number): Period {
  return { firstDay: addDays(firstDay, days), lastDay: addDays(lastDay, days) };
}
