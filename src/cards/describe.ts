/** A delegation's fields as short texts, for facts, lists and what changed. */

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
    [who, organisation === null && capitalise(labels.notKnownYet)],
    ...whereFacts(t, fields),
    [labels.when, period === null ? capitalise(labels.notSetYet) : when],
    [labels.theme, theme],
    [labels.host, host && hostText(language, host)],
    [labels.theyWant, fields.theyWant],
    [labels.weGain, fields.weGain],
    [labels.goals, capitalise(goalsText(t, fields.goals))],
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

export function dayText(t: Texts, date: string): string {
  return formatDay(t.language, date);
}
