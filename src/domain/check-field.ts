/** The limits of what a field may hold, by its type; the value comes back trimmed. */

import { type Field, typeOf, type ValueOf } from './delegation-fields.ts';
import type { FieldType, FieldValues, Host } from './field-values.ts';
import {
  checkHeadcount,
  checkIsDay,
  checkName,
  checkPeriod,
  checkText,
  MOST_LINES,
  MOST_REASON,
  MOST_TEXT,
} from './limits.ts';
import { Refusal } from './refusal.ts';

type Check<T extends FieldType> = (value: FieldValues[T], today: string) => FieldValues[T];

const checks: { readonly [T in FieldType]: Check<T> } = {
  kind: unlimited,
  format: unlimited,
  place: checkNamed,
  host: checkNamed,
  body: (body) => body && checkNamed(body),
  period: (period, today) => period && checkPeriod(period, today),
  headcount: (headcount) => headcount && checkHeadcount(headcount),
  name: (name) => name && checkName(name),
  text: (text) => text && checkText(text),
  pastDay: (day, today) => day && checkPastDay(day, today),
  flag: unlimited,
  themes: unlimited,
  subThemes: unlimited,
  sectors: unlimited,
  goals: unlimited,
  levels: unlimited,
  initiatorKind: unlimited,
  names: (names) => checkEntries(names.map(checkName), MOST_LINES),
  visitors: (visitors) => checkEntries(visitors, MOST_TEXT),
  contacts: (contacts) => {
    for (const side of ['ours', 'theirs']) {
      checkEntries(
        contacts.filter((contact) => contact.side === side),
        MOST_REASON,
      );
    }
    return contacts;
  },
  coActors: (actors) => checkEntries(actors, MOST_LINES),
  links: (links) => checkEntries(links, MOST_TEXT),
  judgement: (judgement) => {
    if (judgement?.answer === 'no' && !judgement.reason) throw new Refusal('no-needs-reason', {});
    return judgement && { ...judgement, reason: checkReason(judgement.reason) };
  },
  wish: (wish, today) => {
    if (wish?.date) checkPastDay(wish.date, today);
    return wish && { ...wish, by: checkName(wish.by), contact: checkName(wish.contact) };
  },
  outcome: (outcome) => outcome && { ...outcome, note: checkReason(outcome.note) },
  priorities: (answers) =>
    answers && {
      safeguarded: checkReason(answers.safeguarded),
      visible: checkReason(answers.visible),
    },
  lead: (lead) => lead && { ...lead, reason: checkText(lead.reason, MOST_REASON) },
  reasons: (reasons) =>
    Object.fromEntries(
      Object.entries(reasons).map(([row, reason]) => [row, checkText(reason, MOST_REASON)]),
    ),
};

/** @throws Refusal of the limits */
export function checkField<F extends Field>(
  field: F,
  value: ValueOf<F>,
  today: string,
): ValueOf<F> {
  return checks[typeOf(field)](value, today);
}

function unlimited<V>(value: V): V {
  return value;
}

function checkNamed(named: Host): Host {
  return named.name === undefined ? named : { name: checkName(named.name) };
}

function checkReason(reason: string | null): string | null {
  return reason && checkText(reason, MOST_REASON);
}

/** @throws Refusal `not-a-day`, `day-ahead` */
function checkPastDay(day: string, today: string): string {
  checkIsDay(day);
  if (day > today) throw new Refusal('day-ahead', { date: day });
  return day;
}

/** As much as its input can hold, an entry a line. @throws Refusal `name-too-long` */
function checkEntries<E extends object | string>(
  entries: readonly E[],
  most: number,
): readonly E[] {
  const written = entries.map((entry) => [...Object.values(entry)].filter(Boolean).join(', '));
  const length = [...written.join('\n')].length;
  if (length > most) throw new Refusal('name-too-long', { most, length });
  return entries;
}
