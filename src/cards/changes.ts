/** What changed in a delegation, as the trail keeps it, in a reader's words. */

import type { Changes, DetailValue } from '../domain/audit.ts';
import { isDay } from '../domain/days.ts';
import type { DelegationFields } from '../domain/delegation.ts';
import { formatPeriod, shorten } from '../texts/format.ts';
import { hostText, placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { dayText } from './describe.ts';

/** "Ändrat i D-2027-014: 8 personer → 10 personer."; '' when nothing did. */
export function changedText(t: Texts, number: string, changes: Changes): string {
  const lines = Object.entries(changes).map(([field, { before, after }]) =>
    changeText(t, field, before, after),
  );
  return lines.length > 0 ? t.delegation.changed(number, lines) : '';
}

/** Letters of one value; a longer one is cut at a word. */
const MOST_VALUE = 120;

/** How a field's value, as the trail keeps it, reads. */
function valueText(t: Texts, field: string, value: DetailValue): string {
  return shorten(wholeValueText(t, field, value), MOST_VALUE);
}

function wholeValueText(t: Texts, field: string, value: DetailValue): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return emptyText(t, field);
  }
  const known = { [field]: value };
  const fields = readFields(known);
  if (field === 'place' && fields.place) return placeText(t.language, fields.place);
  if (field === 'host' && fields.host) return hostText(t.language, fields.host);
  if (field === 'period' && fields.period) return formatPeriod(t.language, fields.period);
  if (field === 'headcount' && fields.headcount) return t.people(fields.headcount);
  if (Array.isArray(value)) return value.map((item) => wordText(t, String(item))).join(', ');
  return wordText(t, String(value));
}

/** How a field without a value reads. */
function emptyText({ labels }: Texts, field: string): string {
  if (field === 'organisation') return labels.notKnownYet;
  return field === 'period' ? labels.notSetYet : labels.empty;
}

/** "8 personer → 10 personer"; with the field's name where the values do not say it. */
export function changeText(
  t: Texts,
  field: string,
  before: DetailValue,
  after: DetailValue,
): string {
  // What came to be under a number of its own was nothing before; what begins anew is what it was.
  if (isNumber(field) && (before === null || before === after))
    return `${fieldText(t, field)}: ${valueText(t, field, after)}`;
  const values = [valueText(t, field, before), valueText(t, field, after)] as const;
  const speaks = (field === 'headcount' || field === 'period') && before !== null && after !== null;
  return t.delegation.changeOf(speaks ? '' : fieldText(t, field), ...values);
}

function isNumber(field: string): boolean {
  return /^[DG]-\d{4}-\d+/.test(field);
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
    preparing: t.request.states.preparing,
    'with-grip': t.request.states['with-grip'],
    returned: t.request.states.returned,
    lapsed: t.request.states.lapsed,
    void: t.request.states.void,
    withdrawn: t.request.states.withdrawn,
    decided: t.request.isDecided,
    ...t.points.status,
  };
  return ours[word] ?? (isDay(word) ? dayText(t, word) : word);
}

/** The names of the fields in the trail. */
function fieldText(t: Texts, field: string): string {
  const { labels } = t;
  const names: Readonly<Record<string, string>> = {
    kind: labels.kind,
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
