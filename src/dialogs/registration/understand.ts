/** What a sentence says of a delegation, given what is being asked. */

import type { DelegationFields, DelegationPlace } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { type PeriodReading, readTense } from '../../understanding/dates.ts';
import { type PlaceFinding, readPlace } from '../../understanding/places.ts';
import { type DelegationReading, readDelegation } from '../../understanding/read-delegation.ts';
import type { Doubt, RegistrationState } from './state.ts';

export interface Understood {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt | undefined;
  /** It is told as something that has happened, so that need not be asked. */
  readonly isPast: boolean;
  /** False when nothing in it was of use. */
  readonly isAny: boolean;
}

export function understandText(text: string, state: RegistrationState, turn: Turn): Understood {
  const { today, t } = turn;
  const isPast = state.tookPlace === true || readTense(text) === 'past';
  const tense = isPast ? 'past' : undefined;
  const read = readDelegation(text, { today, language: t.language, tense });
  const said = saidFields(read);
  const place = placeOf(text, read, state, said);
  const organisation = organisationOf(text, read, state);
  const period = periodOf(read.period);
  const fields: Partial<DelegationFields> = {
    ...said,
    ...(read.kind && { kind: read.kind.value }),
    ...(place.place && { place: place.place }),
    ...(organisation !== undefined && { organisation }),
    ...period.fields,
    ...(state.asks === 'themes' && said.themes === undefined && themesOf(text)),
    ...(state.asks === 'kind' && !read.kind && kindOf(text)),
  };
  const doubt = place.doubt ?? period.doubt;
  const isAny = Object.keys(fields).length > 0 || doubt !== undefined || place.isCountry;
  return { fields, doubt, isPast, isAny };
}

/** What needs no question: people, themes, host, the two answers. */
function saidFields(read: DelegationReading): Partial<DelegationFields> {
  const { headcount, themes, subThemes, host, theyWant, weGain } = read;
  return {
    ...(headcount && { headcount: { count: headcount.count, about: headcount.about } }),
    ...(themes.length > 0 && { themes, subThemes }),
    ...(host && { host: host.id === undefined ? { name: host.text } : { id: host.id } }),
    ...(theyWant && { theyWant: theyWant.text }),
    ...(weGain && { weGain: weGain.text }),
  };
}

interface PlaceSaid {
  readonly place?: DelegationPlace;
  readonly doubt?: Doubt;
  /** China was said and no more: a place is still to be asked for, but it was understood. */
  readonly isCountry: boolean;
}

function placeOf(
  text: string,
  read: DelegationReading,
  state: RegistrationState,
  said: Partial<DelegationFields>,
): PlaceSaid {
  const isAsked = state.asks === 'place' || state.doubt?.about.endsWith('place') === true;
  const saysOther = Object.keys(said).length > 0 || read.period !== undefined || read.kind;
  const found = read.place ?? (isAsked && !saysOther ? readPlace(text) : undefined);
  if (!found) return { isCountry: false };
  // A name that is no place is the organisation's when that is what was asked for.
  if (found.kind === 'unknown' && !isAsked && state.fields.place) return { isCountry: false };
  return placeSaid(found);
}

function placeSaid(found: PlaceFinding): PlaceSaid {
  const { text: typed } = found;
  switch (found.kind) {
    case 'found':
      return { place: { id: found.id }, isCountry: false };
    case 'misspelt':
      return { doubt: { about: 'misspelt-place', id: found.suggestion, typed }, isCountry: false };
    case 'choice':
      return { doubt: { about: 'which-place', ids: [...found.ids] }, isCountry: false };
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
  if (asks !== 'organisation' || doubt) return undefined;
  if (read.place?.kind === 'unknown' && fields.place) return read.place.text;
  const onlyTheme = read.themes.length > 0 && read.rest.trim() === '';
  const onlyPlace = read.place?.text.trim() === text.trim();
  if (onlyTheme || onlyPlace) return undefined;
  const spans = [
    read.period?.at,
    read.headcount?.at,
    read.host?.at,
    read.theyWant?.at,
    read.weGain?.at,
  ];
  const name = segmentsOutside(text, spans).replace(leadIn, '').trim();
  return name === '' || !/\p{L}/u.test(name) ? undefined : name;
}

const leadIn = /^(det är|de är från|it is|it's|they are from|från|from)\s+/iu;

/** The parts between commas that hold none of the spans. */
function segmentsOutside(
  text: string,
  spans: readonly (readonly [start: number, end: number] | undefined)[],
): string {
  let start = 0;
  const kept: string[] = [];
  for (const segment of text.split(',')) {
    const end = start + segment.length;
    const from = start;
    if (!spans.some((span) => span && span[0] < end && span[1] > from)) kept.push(segment.trim());
    start = end + 1;
  }
  return kept.filter(Boolean).join(', ');
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
