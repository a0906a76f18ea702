/** A delegation's fields as short texts, for facts, lists and what changed. */

import type { DetailValue } from '../domain/audit.ts';
import { isDay } from '../domain/days.ts';
import type { DelegationFields } from '../domain/delegation.ts';
import type { GoalId } from '../strategy/schema.ts';
import {
  capitalise,
  formatDay,
  formatList,
  formatPeriod,
  formatPeriodWithWeekdays,
} from '../texts/format.ts';
import { hostText, placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { plain, plainFact } from './plain.ts';

/** Rows of facts that a card shows at once; the rest is folded away. */
export const MOST_FACTS = 6;

/** Titles longer than this take half of a phone's width. */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** Whom it is about: the organisation, or the place while none is known. */
export function whomText(t: Texts, fields: Partial<DelegationFields>): string {
  if (fields.organisation) return fields.organisation;
  return fields.place ? placeText(t.language, fields.place) : '';
}

/** "Tianjin Cancer Hospital, 12–14 mars 2027". */
export function headingText(t: Texts, fields: Partial<DelegationFields>): string {
  const { organisation, kind, period, place } = fields;
  const where = place ? placeText(t.language, place) : '';
  const whom = organisation || (where && kind ? t.delegation.heading[kind](where) : where);
  const when = period ? formatPeriod(t.language, period) : '';
  return plain([whom || t.draft.heading.none, when].filter(Boolean).join(', '));
}

/** "Life science, kliniska prövningar". */
export function themesText(
  t: Texts,
  fields: Pick<Partial<DelegationFields>, 'themes' | 'subThemes'>,
): string {
  const names = (fields.themes ?? []).map((theme) => t.themes[theme]);
  const subs = (fields.subThemes ?? []).map((theme) => t.subThemes[theme]);
  return capitalise([...names, ...subs].join(', '));
}

/**
 * The facts of a delegation or a draft, those that are known, in a fixed order. The organisation is
 * left out when the heading says it; `theme` says a theme that is only suggested.
 */
export function factsOf(
  t: Texts,
  fields: Partial<DelegationFields>,
  theme = themesText(t, fields),
): Fact[] {
  const { labels, language } = t;
  const { kind, organisation, period, host } = fields;
  const who = kind === 'visit' ? labels.visitor : labels.visited;
  const when = period && formatPeriodWithWeekdays(language, period);
  const facts: [string, string | undefined | null | false][] = [
    [who, organisation === null && labels.notKnownYet],
    ...whereFacts(t, fields),
    [labels.when, period === null ? labels.notSetYet : when],
    [labels.theme, theme],
    [labels.host, host && hostText(language, host)],
    [labels.theyWant, fields.theyWant],
    [labels.weGain, fields.weGain],
    [labels.goals, goalsText(t, fields.goals)],
    [labels.initiator, fields.initiator],
    [labels.businessPotential, fields.businessPotential],
  ];
  return facts.flatMap(([title, value]) => (value ? [{ title, value: plainFact(value) }] : []));
}

/** Where, and how many: one fact for guests, "8 personer från Tianjin". */
function whereFacts(t: Texts, fields: Partial<DelegationFields>): [string, string | undefined][] {
  const { labels, language } = t;
  const { kind, place, headcount } = fields;
  const where = place && placeText(language, place);
  const many = headcount ? t.people(headcount) : undefined;
  if (kind === 'visit') {
    return where && many
      ? [[labels.guests, labels.peopleFrom(many, where)]]
      : [
          [labels.from, where],
          [labels.guests, many],
        ];
  }
  return [
    [kind === 'trip' ? labels.to : labels.place, where],
    [labels.participants, many],
  ];
}

function goalsText(t: Texts, goals: readonly GoalId[] = []): string {
  return formatList(
    t.language,
    goals.map((goal) => t.goals[goal]),
  );
}

/** How a field's value, as the trail keeps it, reads. */
export function valueText(t: Texts, field: string, value: DetailValue): string {
  if (value === null || value === '') return t.labels.notSetYet;
  const known = { [field]: value };
  const fields = readFields(known);
  if (field === 'place' && fields.place) return placeText(t.language, fields.place);
  if (field === 'host' && fields.host) return hostText(t.language, fields.host);
  if (field === 'period' && fields.period) return formatPeriod(t.language, fields.period);
  if (field === 'headcount' && fields.headcount) return t.people(fields.headcount);
  if (Array.isArray(value)) return value.map((item) => wordText(t, String(item))).join(', ');
  return wordText(t, String(value));
}

/** The parts of a trail's value that are objects, read by their shape. */
function readFields(known: { readonly [field: string]: DetailValue }): Partial<DelegationFields> {
  const { place, host, period, headcount } = known;
  return {
    ...(isRecord(place) && namedOf(place) && { place: namedOf(place) }),
    ...(isRecord(host) && namedOf(host) && { host: namedOf(host) }),
    ...(isRecord(period) && {
      period: { firstDay: String(period.firstDay), lastDay: String(period.lastDay) },
    }),
    ...(isRecord(headcount) && {
      headcount: { count: Number(headcount.count), about: headcount.about === true },
    }),
  };
}

type DetailRecord = { readonly [key: string]: DetailValue | undefined };

function isRecord(value: DetailValue | undefined): value is DetailRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namedOf(value: DetailRecord): { id: string } | { name: string } {
  return typeof value.id === 'string' ? { id: value.id } : { name: String(value.name ?? '') };
}

/** A word of ours in the reader's language; anybody else's as it is. */
function wordText(t: Texts, word: string): string {
  const ours: Readonly<Record<string, string>> = {
    ...t.themes,
    ...t.subThemes,
    ...t.goals,
    visit: t.kinds.visit.name,
    trip: t.kinds.trip.name,
    activity: t.kinds.activity.name,
    registered: t.stage('registered', 'trip'),
    confirmed: t.stage('confirmed', 'trip'),
    closed: t.stage('closed', 'trip'),
    cancelled: t.stage('cancelled', 'trip'),
    ...t.points.status,
  };
  return ours[word] ?? (isDay(word) ? dayText(t, word) : word);
}

/** The names of the fields in the trail. */
export function fieldText(t: Texts, field: string): string {
  const { labels, inputs } = t;
  const names: Readonly<Record<string, string>> = {
    kind: inputs.kind,
    place: labels.place,
    organisation: labels.organisation,
    period: labels.when,
    themes: labels.theme,
    subThemes: labels.theme,
    headcount: labels.participants,
    host: labels.host,
    goals: labels.goals,
    initiator: labels.initiator,
    theyWant: labels.theyWant,
    weGain: labels.weGain,
    businessPotential: labels.businessPotential,
    responsible: labels.responsible,
  };
  return names[field] ?? pointFieldText(t, field);
}

/** "D-2027-014/1" for the point itself, "D-2027-014/1 ansvarig" for something of it. */
function pointFieldText(t: Texts, field: string): string {
  const [number = '', part = ''] = field.split(' ');
  return [number, t.points.trail[part] ?? part].filter(Boolean).join(' ');
}

export function dayText(t: Texts, date: string): string {
  return formatDay(t.language, date);
}
