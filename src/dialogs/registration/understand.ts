/** What a sentence says of a delegation, given what is being asked. */

import type { DelegationFields, DelegationPlace } from '../../domain/delegation.ts';
import { placeById } from '../../strategy/places.ts';
import type { Turn } from '../../turn.ts';
import { isNotKnownYet, type PeriodReading, readTense } from '../../understanding/dates.ts';
import { readNameAnswer } from '../../understanding/delegation/answered-name.ts';
import { likelyBody } from '../../understanding/delegation/likely-body.ts';
import { readHeadcount } from '../../understanding/numbers.ts';
import { type PlaceFinding, readPlace } from '../../understanding/places.ts';
import { type DelegationReading, readDelegation } from '../../understanding/read-delegation.ts';
import { leftOverIn } from './left-over.ts';
import type { Doubt, RegistrationState } from './state.ts';

export interface Understood {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt | undefined;
  /** It is told as something that has happened, so that need not be asked. */
  readonly isPast: boolean;
  /** False when nothing in it was of use. */
  readonly isAny: boolean;
  /** What it says besides, as typed. */
  readonly leftOver: readonly string[];
  /** Whom that may name: no more than a guess. */
  readonly body?: string | undefined;
}

export function understandText(text: string, state: RegistrationState, turn: Turn): Understood {
  const { today, t } = turn;
  const isPast = state.tookPlace === true || readTense(text) === 'past';
  const tense = state.tookPlace ? 'past' : undefined;
  const read = readDelegation(text, { today, language: t.language, tense });
  const said = saidFields(read, state);
  const place = placeOf(text, read, state, said);
  const organisation = organisationOf(text, read, state);
  const period = periodOf(read.period);
  // In answer to what is to be changed a lone number is how many.
  const counted = state.asks === 'change' ? readHeadcount(text, { isAsked: true }) : undefined;
  const fields: Partial<DelegationFields> = {
    ...said,
    ...(counted && { headcount: { count: counted.count, about: counted.about } }),
    ...(read.kind && mayBeKind(text, state) && { kind: read.kind.value }),
    ...(place.place && { place: place.place }),
    ...(organisation !== undefined && { organisation }),
    ...period.fields,
    ...(state.asks === 'themes' && said.themes === undefined && themesOf(text)),
    ...(state.asks === 'kind' && !read.kind && kindOf(text)),
  };
  const doubt = place.doubt ?? period.doubt;
  const isAny = Object.keys(fields).length > 0 || doubt !== undefined || place.isCountry;
  const answers = [
    organisation,
    place.text,
    counted?.text,
    fields.themes && said.themes === undefined ? text : undefined,
  ];
  const leftOver = leftOverIn(read, answers);
  const body = likelyBody(text, leftOver);
  return { fields: inAnswer(fields, state), doubt, isPast, isAny, leftOver, body };
}

/** What needs no question: people, themes, host, the two answers. A name that is asked for may bring its theme. */
function saidFields(
  read: DelegationReading,
  { asks, fields }: RegistrationState,
): Partial<DelegationFields> {
  const { headcount, subThemes, host, theyWant, weGain } = read;
  const isName = asks === 'organisation' && fields.themes === undefined;
  const themes = read.themes.length === 0 && isName ? read.hintedThemes : read.themes;
  return {
    ...(headcount && { headcount: { count: headcount.count, about: headcount.about } }),
    ...(themes.length > 0 && { themes, subThemes }),
    ...(host && { host: host.id === undefined ? { name: host.text } : { id: host.id } }),
    ...(theyWant && { theyWant: theyWant.text }),
    ...(weGain && { weGain: weGain.text }),
  };
}

/** A kind that is known is changed only by its name: "åker hem 17 mars" makes no trip of a visit. */
function mayBeKind(text: string, { asks, fields }: RegistrationState): boolean {
  return asks === 'kind' || fields.kind === undefined || kindNamed.test(text);
}

const kindNamed = /(?<!\p{L})(?:besök|resa|aktivitet|visit|trip|activity)(?!\p{L})/iu;

interface PlaceSaid {
  readonly place?: DelegationPlace;
  readonly doubt?: Doubt;
  /** China was said and no more: a place is still to be asked for, but it was understood. */
  readonly isCountry: boolean;
  /** What it was read from. */
  readonly text?: string;
}

function placeOf(
  text: string,
  read: DelegationReading,
  state: RegistrationState,
  said: Partial<DelegationFields>,
): PlaceSaid {
  const isAsked = state.asks === 'place' || state.doubt?.about.endsWith('place') === true;
  const saysOther = Object.keys(said).length > 0 || read.period !== undefined || read.kind;
  const mayBeName = isAsked && !saysOther && !isNotKnownYet(text);
  const found = read.place ?? (mayBeName ? readPlace(text) : undefined);
  if (!found) return { isCountry: false };
  // A name that is no place is the organisation's when that is what was asked for.
  if (found.kind === 'unknown' && !isAsked && state.fields.place) return { isCountry: false };
  return { ...placeSaid(found), text: found.text };
}

function placeSaid(found: PlaceFinding): PlaceSaid {
  const { text: typed } = found;
  switch (found.kind) {
    case 'found':
      return { place: { id: found.id }, isCountry: false };
    case 'misspelt':
      return { doubt: { about: 'misspelt-place', id: found.suggestion, typed }, isCountry: false };
    case 'choice': {
      const said = found.said && { said: [...found.said] };
      return { doubt: { about: 'which-place', ids: [...found.ids], ...said }, isCountry: false };
    }
    case 'unknown':
      return { doubt: { about: 'unknown-place', typed }, isCountry: false };
    case 'country':
      return { isCountry: true };
  }
}

/** The organisation that is named; when that is what is asked, whatever is not something else. */
function organisationOf(
  text: string,
  read: DelegationReading,
  { asks, fields, doubt }: RegistrationState,
): string | undefined {
  if (read.organisation) return read.organisation.text;
  if (asks !== 'organisation' || doubt || isNotKnownYet(text)) return undefined;
  if (read.place?.kind === 'unknown' && fields.place) return read.place.text;
  const onlyTheme = read.themes.length > 0 && read.rest.trim() === '';
  const onlyPlace = read.place?.text.trim() === text.trim();
  if (onlyTheme || onlyPlace) return undefined;
  const { period, headcount, host, theyWant, weGain } = read;
  return readNameAnswer(text, [period?.at, headcount?.at, host?.at, theyWant?.at, weGain?.at]);
}

/** A name that answers the question who moves a known place only to a city in it: "Shenzhen Technology Group". */
function inAnswer(
  { place, ...others }: Partial<DelegationFields>,
  { asks, fields: known }: RegistrationState,
): Partial<DelegationFields> {
  const isMoved =
    asks === 'organisation' && others.organisation && known.place && !isIn(place, known.place);
  return { ...others, ...(place && !isMoved && { place }) };
}

function isIn(place: DelegationPlace | undefined, province: DelegationPlace): boolean {
  const home = place?.id === undefined ? undefined : placeById(place.id)?.province;
  return home !== undefined && home === province.id;
}

interface PeriodSaid {
  readonly fields?: Pick<DelegationFields, 'period'>;
  readonly doubt?: Doubt;
}

function periodOf(reading: PeriodReading | undefined): PeriodSaid {
  if (!reading) return {};
  const { text: typed } = reading;
  switch (reading.kind) {
    case 'period':
    case 'reversed': {
      // A reversed one goes on to the check, which says what is wrong with it.
      const { firstDay, lastDay } = reading;
      return { fields: { period: { firstDay, lastDay } } };
    }
    case 'choice': {
      const periods = reading.periods.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
      return { doubt: { about: 'which-period', periods } };
    }
    case 'vague':
      return { doubt: { about: 'vague-period', typed } };
    case 'impossible': {
      const day = 'day' in reading ? { day: reading.day, month: reading.month } : {};
      return { doubt: { about: 'impossible-day', typed, ...day } };
    }
  }
}

function themesOf(text: string): Pick<DelegationFields, 'themes'> | undefined {
  return /^\W*(ett )?(annat|annan|övrigt|inget|other|none|another)\b/iu.test(text)
    ? { themes: ['other'] }
    : undefined;
}

function kindOf(text: string): Pick<DelegationFields, 'kind'> | undefined {
  if (/\b(besök|hit|visit|here)\b/iu.test(text)) return { kind: 'visit' };
  if (/\b(resa|resan|dit|trip|there)\b/iu.test(text)) return { kind: 'trip' };
  return /\b(aktivitet|activity)\b/iu.test(text) ? { kind: 'activity' } : undefined;
}
