/** What was typed in the inputs of a field, read as what the field holds, by its type. */

import { type Field, typeOf, type ValueOf } from '../../domain/delegation-fields.ts';
import {
  answers,
  businessStates,
  delegationFormats,
  delegationKinds,
  type FieldType,
  type FieldValues,
  levels,
} from '../../domain/field-values.ts';
import { checkName } from '../../domain/limits.ts';
import { initiatorKinds } from '../../domain/participation.ts';
import { Refusal } from '../../domain/refusal.ts';
import { goalIds, sectorIds, themeIds } from '../../strategy/schema.ts';
import { placeText } from '../../texts/names.ts';
import type { Turn } from '../../turn.ts';
import { readHeadcount } from '../../understanding/numbers.ts';
import { readPlace } from '../../understanding/places.ts';
import {
  bodyNamed,
  readCoActors,
  readContacts,
  readLinks,
  readNames,
  readVisitors,
} from './read-entries.ts';

/** What a field's inputs held, part by part; at least one of them is not empty. */
export interface TypedField<V> {
  /** What is typed in a part; '' for nothing. A refusal after it is about that part. */
  readonly part: (index: number) => string;
  /** What the form was drawn from. */
  readonly known: V | undefined;
  readonly turn: Turn;
}

/** undefined leaves the field as it is. */
type Read<T extends FieldType> = (typed: TypedField<FieldValues[T]>) => FieldValues[T] | undefined;

const readers: { readonly [T in FieldType]: Read<T> } = {
  kind: ({ part }) => oneOf(delegationKinds, part(0)),
  format: ({ part }) => oneOf(delegationFormats, part(0)),
  place: ({ part, turn }) => placeFrom(part(0), turn),
  host: ({ part }) => bodyNamed(checkName(part(0))),
  body: ({ part }) => bodyNamed(checkName(part(0))),
  period: ({ part, known }) => {
    const first = part(0) || known?.firstDay;
    const last = part(1) || first || '';
    return { firstDay: first ?? last, lastDay: last };
  },
  headcount: ({ part }) => headcountFrom(part(0)),
  name: ({ part }) => part(0),
  text: ({ part }) => part(0),
  pastDay: ({ part }) => part(0),
  flag: ({ part }) => part(0) === 'yes',
  // The one chosen stands first; others that were there already stay.
  themes: ({ part, known = [] }) => {
    const chosen = oneOf(themeIds, part(0));
    return chosen && [chosen, ...known.slice(1).filter((id) => id !== chosen)];
  },
  subThemes: () => undefined,
  sectors: ({ part }) => allOf(sectorIds, part(0)),
  goals: ({ part }) => allOf(goalIds, part(0)),
  levels: ({ part }) => allOf(levels, part(0)),
  initiatorKind: ({ part }) => oneOf(initiatorKinds, part(0)),
  names: ({ part }) => readNames(part(0)),
  visitors: ({ part }) => readVisitors(part(0)),
  contacts: ({ part }) => [...readContacts(part(0), 'ours'), ...readContacts(part(1), 'theirs')],
  coActors: ({ part, turn }) => readCoActors(part(0), turn),
  links: ({ part }) => readLinks(part(0)),
  judgement: ({ part }) => {
    const answer = answered(oneOf(answers, part(0)));
    return { answer, reason: part(1) || null };
  },
  wish: ({ part }) => {
    const by = checkName(part(0));
    const contact = checkName(part(1));
    if (!by || !contact) throw new Refusal('wish-incomplete', {});
    return { by, contact, date: part(2) || null };
  },
  outcome: ({ part }) => {
    const state = answered(oneOf(businessStates, part(0)));
    return { state, note: part(1) || null };
  },
  priorities: ({ part }) => ({ safeguarded: part(0) || null, visible: part(1) || null }),
  lead: () => undefined,
  reasons: () => undefined,
};

/** @throws Refusal of what cannot be read, about the part that was asked for last */
export function readField<F extends Field>(
  field: F,
  typed: TypedField<ValueOf<F>>,
): ValueOf<F> | undefined {
  return readers[typeOf(field)](typed);
}

function oneOf<K extends string>(ids: readonly K[], typed: string): K | undefined {
  return ids.find((id) => id === typed);
}

function allOf<K extends string>(ids: readonly K[], typed: string): readonly K[] {
  const chosen = typed.split(',');
  return ids.filter((id) => chosen.includes(id));
}

/** @throws Refusal `answer-missing` */
function answered<K extends string>(answer: K | undefined): K {
  if (answer === undefined) throw new Refusal('answer-missing', {});
  return answer;
}

/** A place that is known. @throws Refusal `misspelt-place`, `which-place`, `unknown-place` */
function placeFrom(typed: string, { t }: Turn): FieldValues['place'] {
  const reading = readPlace(checkName(typed));
  switch (reading.kind) {
    case 'found':
      return { id: reading.id };
    case 'misspelt': {
      const suggestion = placeText(t.language, { id: reading.suggestion });
      throw new Refusal('misspelt-place', { typed, suggestion });
    }
    case 'choice': {
      const names = reading.ids.map((id) => placeText(t.language, { id }));
      throw new Refusal('which-place', { typed, names });
    }
    default:
      throw new Refusal('unknown-place', { typed });
  }
}

/** @throws Refusal `not-a-number` */
function headcountFrom(typed: string): FieldValues['headcount'] {
  const digits = /^\d[\d \u00A0.]*$/.test(typed) ? Number(typed.replace(/\D/g, '')) : undefined;
  const count = digits === undefined ? readHeadcount(typed) : { count: digits, about: false };
  if (!count) throw new Refusal('not-a-number', { typed: typed.slice(0, 40) });
  return { count: count.count, about: count.about };
}
