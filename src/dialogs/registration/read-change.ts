/** What a sentence wants changed in a delegation: "D-2027-014 is now 10 people", "en vecka senare". */

import { type Typed, valuesOfInputs } from '../../cards/delegation-inputs.ts';
import type { Period } from '../../domain/days.ts';
import type { Delegation, DelegationFields } from '../../domain/delegation.ts';
import { inputNames } from '../../domain/field-inputs.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { findNegated } from '../../understanding/change/negation.ts';
import { namesOnlyWeekdays } from '../../understanding/dates/only-weekdays.ts';
import { readPeriod, readTense } from '../../understanding/dates.ts';
import { fold } from '../../understanding/fold.ts';
import { wholeNumber } from '../../understanding/number-words.ts';
import { readHeadcount } from '../../understanding/numbers.ts';
import { withoutNamed } from '../../understanding/stand-ins.ts';
import { doubtText } from './doubt-text.ts';
import { askedDays, movedIntoPast } from './past-days.ts';
import { periodDoubt, withLength } from './period-doubt.ts';
import { isCounted, readCounted, type Said, withCounted } from './read-counted.ts';
import { type Doubt, emptyState } from './state.ts';
import { understandText } from './understand.ts';

export interface ChangeSaid {
  readonly fields: Partial<DelegationFields>;
  /** The same as it would stand in a form. */
  readonly typed: Typed;
  /** What must be made sure of first, as a question; nothing is to be changed before it is. */
  readonly doubt: string | undefined;
  /** The days that it asks about because they have passed. */
  readonly asked: string | undefined;
  /** What it says besides, as typed. */
  readonly leftOver: readonly string[];
}

/** What a change counts from. */
export type Changeable = Pick<Delegation, 'number' | 'kind' | 'period' | 'headcount'>;

/** @throws Refusal `not-as-said`, `not-as-many` when it is said to move from other days, or another number, than what stands */
export function readChange(turn: Turn, text: string, record: Changeable): ChangeSaid {
  const said = withoutNamed(text);
  checkFrom(turn, said, record);
  const meant = withoutNegated(checkFromCount(hostsPlainly(said), record));
  const plainly = readSaid(turn, meant, record);
  const counted = readCounted(turn, meant.text, record);
  const read = withCounted(plainly, counted);
  const { fields } = read;
  const doubt = read.doubt ?? pastDoubt(said, fields.period, record, turn.today);
  return {
    fields,
    typed: valuesOfInputs(turn.t, fields, inputNames),
    doubt: doubt && doubtText(turn.t, doubt, record.kind),
    asked: doubt?.about === 'past-period' ? askedDays(doubt.period) : undefined,
    // "Två dagar längre": the number that it was counted by may stand alone.
    leftOver: plainly.leftOver.filter(
      (words) =>
        !isCounted(readCounted(turn, words, record)) &&
        !(isCounted(counted) && wholeNumber(fold(words)) !== undefined),
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
  const isAsked = /antal|number|headcount/iu.test(said);
  if (count === undefined || !readHeadcount(to, { isAsked })) return said;
  if (count !== headcount?.count) throw new Refusal('not-as-many', { number, count, headcount });
  return said.replace(whole, to);
}

const fromCount =
  /(?<!\p{L})(?:från|from)\s+([\p{L}\d]+)(?:\s+(?:personer|people|deltagare|participants))?\s+(?:till|to)\s+(.+)$/iu;

/** Days that have passed are asked about, unless it has begun or is told as something that was. */
function pastDoubt(
  said: string,
  next: Period | null | undefined,
  record: Changeable,
  today: string,
): Doubt | undefined {
  const past = readTense(said) === 'past' ? undefined : movedIntoPast(record, next, today);
  return past && { about: 'past-period', period: past };
}

/** "Tar över värdskapet" says who is the host now. */
function hostsPlainly(said: string): string {
  return said
    .replace(
      /(?<!\p{L})(?:tar|tog) över (?:som värd|värdskapet)(?: (?:för|på|i))?(?!\p{L})/iu,
      'är värd',
    )
    .replace(
      /(?<!\p{L})(?:is taking|takes|took) over (?:as host|the hosting|hosting)(?!\p{L})/iu,
      'is hosting',
    );
}

/** A text without what it says is not so, and what that was. */
interface Meant {
  readonly text: string;
  readonly negated: string;
}

function withoutNegated(said: string): Meant {
  const at = findNegated(said);
  if (!at) return { text: said, negated: '' };
  return { text: said.slice(0, at[0]) + said.slice(at[1]), negated: said.slice(...at) };
}

function readSaid(
  turn: Turn,
  { text, negated }: Meant,
  { period }: Changeable,
): Said & Pick<ChangeSaid, 'leftOver'> {
  const state = { ...emptyState, asks: 'change' } as const;
  const understood = understandText(text, state, turn);
  const { kind, ...fields } = understood.fields;
  const saysKind = /besök|resa|aktivitet|visit|trip|activit/iu.test(negated);
  const { period: read, ...others } = fields;
  const next = read && withLength(text, read, period);
  const doubt = understood.doubt ?? periodDoubt(text, next ?? undefined, period);
  const organisation = organisationIn(text);
  if (organisation) return { fields: { organisation }, leftOver: [] };
  return {
    fields: {
      ...others,
      ...(saysKind && kind && { kind }),
      ...(next && !doubt && { period: next }),
    },
    doubt,
    isByWeekdays: namesOnlyWeekdays(text),
    leftOver: understood.leftOver,
  };
}

/** "Organisationen ska vara Tianjin Medical University": what is named is no new place. */
function organisationIn(text: string): string | undefined {
  return named.exec(text)?.[1]?.trim();
}

const named =
  /(?<!\p{L})(?:[Oo]rganisation(?:en)?|[Vv]isitors?|[Bb]esökarna?|[Bb]esökare)(?!\p{L}).*?(?<!\p{L})(?:ska vara|ska va|skall vara|är|heter|till|should be|is|to)\s+(?:the\s+)?(\p{Lu}.{1,100}?)[\s.!]*$/u;
