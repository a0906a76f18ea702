/** A delegation's fields as short texts, for facts, lists and what changed. */

import type { Delegation, DelegationFields } from '../domain/delegation.ts';
import { type Field, fieldNames, typeOf, type ValueOf } from '../domain/delegation-fields.ts';
import { emptyValues, type FieldType } from '../domain/field-values.ts';
import {
  capitalise,
  formatDay,
  formatList,
  formatPeriod,
  formatPeriodWithWeekdays,
  shorten,
} from '../texts/format.ts';
import { hostText, placeText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { fieldText } from './fields/field-text.ts';
import { plainFact } from './plain.ts';

/** Rows of facts that a card shows at once; the rest is folded away. */
const MOST_FACTS = 6;

/** Letters of a person's text among the facts at once, and of all of them where they are unfolded. */
const MOST_VALUE = 60;
const MOST_UNFOLDED = 1000;
const MOST_UNFOLDED_TOGETHER = 3600;

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** The facts that stand on a card at once, and those behind its button. */
export interface FactParts {
  readonly facts: readonly Fact[];
  readonly moreFacts: readonly Fact[];
}

/** A draft's fields, or a delegation's with the politicians decided on. */
type Described = Partial<
  DelegationFields & Pick<Delegation, 'politicians' | 'pointCount' | 'openPointCount'>
>;

/** Whom it is about: the organisation, or the place while none is known. */
export function whomText(t: Texts, fields: Partial<DelegationFields>): string {
  if (fields.organisation) return fields.organisation;
  return fields.place ? placeText(t.language, fields.place) : '';
}

/** "Tianjin Cancer Hospital, 12–14 mars 2027", the person's own words as typed. */
export function headingText(t: Texts, fields: Partial<DelegationFields>): string {
  const { organisation, kind, period, place } = fields;
  const where = place ? placeText(t.language, place) : '';
  const whom = organisation || (where && kind ? t.delegation.heading[kind](where) : where);
  const when = period ? formatPeriod(t.language, period) : '';
  return [whom || t.draft.heading.none, when].filter(Boolean).join(', ');
}

/** "Besök från Tianjin Cancer Hospital, 12–14 mars 2027": for someone who has not seen it before. */
export function fullHeadingText(t: Texts, delegation: DelegationFields): string {
  const whom = t.delegation.heading[delegation.kind](whomText(t, delegation));
  const when = delegation.period ? formatPeriod(t.language, delegation.period) : '';
  return [whom, when].filter(Boolean).join(', ');
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
 * The facts of a delegation or a draft: the first ones at once, free text cut at a word; the rest,
 * and what was cut, unfolded. `theme` says a theme that is only suggested.
 */
export function factParts(t: Texts, fields: Described, theme = themesText(t, fields)): FactParts {
  const facts = factsOf(t, fields, theme);
  const first = facts.slice(0, MOST_FACTS);
  const cut = first.filter(({ value, isFree }) => isFree && [...value].length > MOST_VALUE);
  const more = [...cut, ...facts.slice(MOST_FACTS)];
  const free = more.filter(({ isFree }) => isFree).length;
  const most = Math.min(MOST_UNFOLDED, Math.floor(MOST_UNFOLDED_TOGETHER / Math.max(free, 1)));
  return {
    facts: first.map((fact) => written(fact, MOST_VALUE)),
    moreFacts: more.map((fact) => written(fact, most)),
  };
}

interface KnownFact extends Fact {
  /** A text of any length; names and numbers are never cut. */
  readonly isFree: boolean;
}

function written({ title, value, isFree }: KnownFact, most: number): Fact {
  return { title, value: plainFact(isFree ? shorten(value, most) : value) };
}

/** The fields that most want to see after where and when; the others follow in the table's order. */
const wanted: readonly Field[] = ['theyWant', 'weGain', 'goals', 'initiator', 'businessPotential'];
/** What the heading, the first facts and the notes say in words of their own. */
const saidFirst: readonly Field[] = [
  'kind',
  'place',
  'organisation',
  'period',
  'themes',
  'subThemes',
  'headcount',
  'host',
  'leadOverride',
  'deviations',
];
const rest = fieldNames.filter((field) => ![...saidFirst, ...wanted].includes(field));

/**
 * The facts that are known, in a fixed order and as typed. The organisation is left out when the
 * heading says it.
 */
function factsOf(t: Texts, fields: Described, theme: string): KnownFact[] {
  const { labels, language } = t;
  const names = t.fields.labels;
  const { kind, organisation, period, host } = fields;
  const who = kind === 'visit' ? labels.visitor : labels.visited;
  const when = period && formatPeriodWithWeekdays(language, period);
  const facts: [string, string | undefined | null | false][] = [
    [who, organisation === null && capitalise(labels.notKnownYet)],
    ...whereFacts(t, fields),
    [names.period, period === null ? capitalise(labels.notSetYet) : when],
    [names.themes, theme],
    [names.host, host && hostText(language, host)],
    [t.request.politicians, approvedText(t, fields.politicians)],
    [t.points.label, pointsText(t, fields)],
  ];
  return [
    ...facts.flatMap(([title, value]) => (value ? [{ title, value, isFree: false }] : [])),
    ...[...wanted, ...rest].flatMap((field) => factOf(t, field, fields[field])),
  ];
}

/** A field as a fact, when something has been said of it. */
function factOf<F extends Field>(t: Texts, field: F, value: ValueOf<F> | undefined): KnownFact[] {
  const type = typeOf(field);
  if (value === undefined || value === emptyValues[type]) return [];
  const text = fieldText(t, field, value);
  if (text === '') return [];
  const isOurs = ourWords.has(type);
  const title = t.fields.labels[field];
  const shown = isOurs || beginsWithOurs.has(type) ? capitalise(text) : text;
  return [{ title, value: shown, isFree: !isOurs && type !== 'name' }];
}

/** Types that begin with a word of ours, before the writer's own. */
const beginsWithOurs: ReadonlySet<FieldType> = new Set(['judgement', 'outcome']);

/** Types whose words are ours, and never long. */
const ourWords: ReadonlySet<FieldType> = new Set([
  'format',
  'flag',
  'sectors',
  'goals',
  'levels',
  'initiatorKind',
  'pastDay',
]);

/** "2 öppna, 1 klar"; nothing while there are none. */
function pointsText(t: Texts, { pointCount = 0, openPointCount = 0 }: Described): string {
  return pointCount > 0 ? t.points.fact(openPointCount, pointCount) : '';
}

/** Only those GRIP has approved, each with the decision's number (S21). */
function approvedText(t: Texts, politicians: Described['politicians'] = []): string {
  const approved = politicians.filter(({ outcome }) => outcome === 'approved');
  return formatList(
    t.language,
    approved.map(({ name, request }) => t.request.confirmedPolitician(name, request)),
  );
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
    [kind === 'trip' ? labels.to : t.fields.labels.place, where],
    [t.fields.labels.headcount, many],
  ];
}

export function dayText(t: Texts, date: string): string {
  return formatDay(t.language, date);
}
