/** What changed in a delegation, as the trail keeps it, in a reader's words. */

import type { DetailValue } from '../domain/audit.ts';
import { isDay } from '../domain/days.ts';
import type { Field } from '../domain/delegation-fields.ts';
import type { TrailChanges } from '../domain/views.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { dayText } from './describe.ts';
import { fieldText } from './fields/field-text.ts';

/** "Ändrat i D-2027-014: 8 personer → 10 personer."; '' when nothing did. */
export function changedText(t: Texts, number: string, changes: TrailChanges): string {
  const lines = changeTexts(t, changes);
  return lines.length > 0 ? t.delegation.changed(number, lines) : '';
}

/** Each change in words; what the state became is said by the event itself. */
export function changeTexts(t: Texts, { fields, before, after, others }: TrailChanges): string[] {
  const names = Object.entries(others).filter(([name]) => name !== 'status');
  return [
    ...fields.map((field) => fieldChange(t, field, before, after)),
    ...names.map(([name, change]) => otherChange(t, name, change.before, change.after)),
  ];
}

/** Letters of one value; a longer one is cut at a word. */
const MOST_VALUE = 120;

/** "8 personer → 10 personer"; with the field's name where the values do not say it. */
function fieldChange(
  t: Texts,
  field: Field,
  before: TrailChanges['before'],
  after: TrailChanges['after'],
): string {
  const [was, is] = [before, after].map((values) => {
    const value = values[field];
    return value === undefined ? '' : shorten(fieldText(t, field, value), MOST_VALUE);
  });
  const speaks = (field === 'headcount' || field === 'period') && was && is;
  const empty = emptyText(t, field);
  return t.delegation.changeOf(speaks ? '' : t.fields.labels[field], was || empty, is || empty);
}

/** How a field without a value reads. */
function emptyText({ labels }: Texts, field: Field): string {
  if (field === 'organisation') return labels.notKnownYet;
  return field === 'period' ? labels.notSetYet : labels.empty;
}

/** A point, a request or the responsible officer, by the name that the trail gives it. */
function otherChange(t: Texts, name: string, before: DetailValue, after: DetailValue): string {
  const what = nameText(t, name);
  // What came to be under a number of its own was nothing before; what begins anew is what it was.
  if (isNumber(name) && (before === null || before === after)) {
    return `${what}: ${otherText(t, after)}`;
  }
  return t.delegation.changeOf(what, otherText(t, before), otherText(t, after));
}

function isNumber(name: string): boolean {
  return /^[DG]-\d{4}-\d+/.test(name);
}

function otherText(t: Texts, value: DetailValue): string {
  const values = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
  const text = values.map((one) => wordText(t, one)).join(', ');
  return shorten(text, MOST_VALUE) || t.labels.empty;
}

/** A word of ours in the reader's language; anybody else's as it is. */
function wordText(t: Texts, word: string): string {
  const { states, isDecided } = t.request;
  const ours: Readonly<Record<string, string>> = {
    preparing: states.preparing,
    'with-grip': states['with-grip'],
    returned: states.returned,
    lapsed: states.lapsed,
    void: states.void,
    withdrawn: states.withdrawn,
    decided: isDecided,
    ...t.points.status,
  };
  return ours[word] ?? (isDay(word) ? dayText(t, word) : word);
}

/** "D-2027-014/1" for the point itself, "D-2027-014/1 ansvarig" for something of it. */
function nameText(t: Texts, name: string): string {
  if (name === 'responsible') return t.fields.labels.responsible;
  const [number = '', part = ''] = name.split(' ');
  return [number, t.points.trail[part] ?? part].filter(Boolean).join(' ');
}
