/** How each type of field is filled in: the inputs of its parts, and what stands in them. */

import { type Field, typeOf, type ValueOf } from '../../domain/delegation-fields.ts';
import {
  answers,
  businessStates,
  type CoActor,
  type Contact,
  delegationFormats,
  delegationKinds,
  type FieldType,
  type FieldValues,
  levels,
  type Visitor,
} from '../../domain/field-values.ts';
import { MOST_LINES, MOST_NAME, MOST_REASON, MOST_TEXT } from '../../domain/limits.ts';
import { initiatorKinds } from '../../domain/participation.ts';
import { goalIds, sectorIds, themeIds } from '../../strategy/schema.ts';
import { capitalise, formatDay } from '../../texts/format.ts';
import { hostText, placeText } from '../../texts/names.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardInput } from '../draw.ts';

export interface InputPart {
  readonly type: CardInput['type'];
  /** Characters. */
  readonly most: number;
  readonly choices: CardInput['choices'];
  /** What stands in it; '' for nothing. */
  readonly value: string;
}

type PartsOf<T extends FieldType> = (
  t: Texts,
  value: FieldValues[T] | undefined,
) => readonly InputPart[];

const parts: { readonly [T in FieldType]: PartsOf<T> } = {
  kind: (t, kind) => [picked('radio', delegationKinds, t.fields.kinds, kind)],
  format: (t, format) => [picked('one', delegationFormats, t.fields.formats, format)],
  place: (t, place) => [line(place && placeText(t.language, place))],
  host: (t, host) => [line(host && hostText(t.language, host))],
  body: (t, body) => [line(body && hostText(t.language, body))],
  period: (_, period) => [date(period?.firstDay), date(period?.lastDay)],
  headcount: (_, headcount) => [line(headcount && String(headcount.count))],
  name: (_, name) => [line(name)],
  text: (_, text) => [lines(text, MOST_TEXT)],
  pastDay: (_, day) => [date(day)],
  flag: (t, flag) => [picked('radio', ['no', 'yes'], t.fields.marks, flag ? 'yes' : 'no')],
  // One theme is chosen in a form; others that were said stay behind it.
  themes: (t, ids) => [picked('one', themeIds, t.themes, ids?.[0])],
  subThemes: () => [],
  sectors: (t, ids) => [picked('many', sectorIds, t.fields.sectors, ids?.join(','))],
  goals: (t, ids) => [picked('many', goalIds, t.goals, ids?.join(','))],
  levels: (t, ids) => [picked('many', levels, t.fields.levels, ids?.join(','))],
  initiatorKind: (t, kind) => [picked('one', initiatorKinds, t.request.initiators, kind)],
  names: (_, names) => [lines(names?.join('\n'), MOST_LINES)],
  visitors: (_, visitors) => [lines(visitors?.map(visitorLine).join('\n'), MOST_TEXT)],
  contacts: (_, contacts) =>
    (['ours', 'theirs'] as const).map((side) => {
      const ofSide = contacts?.filter((contact) => contact.side === side);
      return lines(ofSide?.map(contactLine).join('\n'), MOST_REASON);
    }),
  coActors: (t, actors) => [
    lines(actors?.map((actor) => coActorLine(t, actor)).join('\n'), MOST_LINES),
  ],
  links: (_, links) => [
    lines(links?.map(({ title, url }) => linkLine(title, url)).join('\n'), MOST_TEXT),
  ],
  judgement: (t, judgement) => [
    picked('radio', answers, t.fields.answers, judgement?.answer),
    lines(judgement?.reason, MOST_REASON),
  ],
  wish: (_, wish) => [line(wish?.by), line(wish?.contact), date(wish?.date)],
  outcome: (t, outcome) => [
    picked('one', businessStates, t.fields.business, outcome?.state),
    lines(outcome?.note, MOST_REASON),
  ],
  priorities: (_, said) => [
    lines(said?.safeguarded, MOST_REASON),
    lines(said?.visible, MOST_REASON),
  ],
  lead: () => [],
  reasons: () => [],
};

/** The inputs of a field, in the order of `inputsOf`, with what it holds. */
export function inputParts<F extends Field>(
  t: Texts,
  field: F,
  value: ValueOf<F> | undefined,
): readonly InputPart[] {
  return parts[typeOf(field)](t, value);
}

const empty = { most: MOST_NAME, choices: [] };

function line(value: string | null | undefined): InputPart {
  return { ...empty, type: 'text', value: value ?? '' };
}

function lines(value: string | null | undefined, most: number): InputPart {
  return { ...empty, type: 'lines', most, value: value ?? '' };
}

function date(value: string | null | undefined): InputPart {
  return { ...empty, type: 'date', value: value ?? '' };
}

function picked<K extends string>(
  type: 'radio' | 'one' | 'many',
  ids: readonly K[],
  names: Readonly<Record<K, string>>,
  value: string | null | undefined,
): InputPart {
  const choices = ids.map((id) => ({ title: capitalise(names[id]), value: id }));
  return { ...empty, type, choices, value: value ?? '' };
}

/** Stands for a part that is not known, so that what follows it keeps its place. */
const NONE = '–';

function visitorLine({ name, title, organisation }: Visitor): string {
  if (organisation) return [name, title ?? NONE, organisation].join(', ');
  return [name, title].filter(Boolean).join(', ');
}

function contactLine({ name, organisation, reach }: Contact): string {
  return [name, organisation, reach].filter(Boolean).join(', ');
}

function coActorLine(t: Texts, { organisation, status, on, contact }: CoActor): string {
  const answer = [t.fields.coActors[status], on && formatDay(t.language, on)];
  return [hostText(t.language, organisation), answer.filter(Boolean).join(' '), contact]
    .filter(Boolean)
    .join(', ');
}

function linkLine(title: string, url: string): string {
  return title === url ? url : `${title} ${url}`;
}
