/** What a field holds, in a reader's words: in facts, in the history, and in what changed. */

import { type Field, typeOf, type ValueOf } from '../../domain/delegation-fields.ts';
import type { Contact, FieldType, FieldValues, Visitor } from '../../domain/field-values.ts';
import { formatDay, formatList, formatPeriod } from '../../texts/format.ts';
import { hostText, placeText } from '../../texts/names.ts';
import type { Texts } from '../../texts/texts.ts';

type TextOf<T extends FieldType> = (t: Texts, value: FieldValues[T]) => string;

const texts: { readonly [T in FieldType]: TextOf<T> } = {
  kind: (t, kind) => t.kinds[kind].name,
  format: (t, format) => t.fields.formats[format],
  place: (t, place) => placeText(t.language, place),
  host: (t, host) => hostText(t.language, host),
  body: (t, body) => (body ? hostText(t.language, body) : ''),
  period: (t, period) => (period ? formatPeriod(t.language, period) : ''),
  headcount: (t, headcount) => (headcount ? t.people(headcount) : ''),
  name: (_, name) => name ?? '',
  text: (_, text) => text ?? '',
  pastDay: (t, day) => (day ? formatDay(t.language, day) : ''),
  flag: (t, flag) => (flag ? t.fields.marks.yes : ''),
  themes: (t, ids) => ids.map((id) => t.themes[id]).join(', '),
  subThemes: (t, ids) => ids.map((id) => t.subThemes[id]).join(', '),
  sectors: (t, ids) => ids.map((id) => t.fields.sectors[id]).join(', '),
  goals: (t, ids) =>
    formatList(
      t.language,
      ids.map((id) => t.goals[id]),
    ),
  levels: (t, ids) => ids.map((id) => t.fields.levels[id]).join(', '),
  initiatorKind: (t, kind) => (kind ? t.request.initiators[kind] : ''),
  names: (_, names) => names.join(', '),
  visitors: (_, visitors) => visitors.map(visitorText).join('; '),
  contacts: (t, contacts) => contacts.map((contact) => contactText(t, contact)).join('; '),
  coActors: (t, actors) =>
    actors
      .map(({ organisation, status }) =>
        t.fields.coActor(hostText(t.language, organisation), t.fields.coActors[status]),
      )
      .join(', '),
  links: (_, links) => links.map(({ title, url }) => withDetails(title, [url])).join('; '),
  judgement: (t, judgement) =>
    judgement ? said(t.fields.answers[judgement.answer], judgement.reason) : '',
  wish: (t, wish) =>
    wish
      ? t.fields.wish(wish.by, wish.contact, wish.date ? formatDay(t.language, wish.date) : '')
      : '',
  outcome: (t, outcome) => (outcome ? said(t.fields.business[outcome.state], outcome.note) : ''),
  priorities: (_, answers) => [answers?.safeguarded, answers?.visible].filter(Boolean).join(' · '),
  lead: (t, lead) => (lead ? said(hostText(t.language, { id: lead.lead }), lead.reason) : ''),
  reasons: (t, reasons) =>
    Object.entries(reasons)
      .map(([row, text]) => t.fields.reason(row, text))
      .join('; '),
};

/** What a field holds; '' for nothing. */
export function fieldText<F extends Field>(t: Texts, field: F, value: ValueOf<F>): string {
  return texts[typeOf(field)](t, value);
}

function visitorText({ name, title, organisation }: Visitor): string {
  return withDetails(name, [title, organisation]);
}

function contactText(t: Texts, { side, name, organisation, reach }: Contact): string {
  return withDetails(name, [t.fields.sides[side], organisation, reach]);
}

/** "Wang Fang (professor, Tianjin Cancer Hospital)". */
function withDetails(name: string, details: readonly (string | null)[]): string {
  const known = details.filter(Boolean).join(', ');
  return known && known !== name ? `${name} (${known})` : name;
}

/** "ja: kliniska prövningar". */
function said(answer: string, more: string | null): string {
  return [answer, more].filter(Boolean).join(': ');
}
