/** Reading what a form about a request holds; an input that is not there changes nothing. */

import { isDay } from '../../domain/days.ts';
import { checkName, checkText } from '../../domain/limits.ts';
import {
  type Initiative,
  initiatorKinds,
  motivationTypes,
  type Politician,
  type RequestFields,
} from '../../domain/participation.ts';
import {
  added,
  type KnownPolitician,
  readDialogue,
  readPoliticians,
  saysSomething,
} from './read-fields.ts';

export type Values = Readonly<Record<string, string>>;

/** One politician's inputs: `motivation-1`, `type-1`, `link-1`; an empty one says nothing. */
export function withInputs(politician: Politician, values: Values): Politician {
  const { key } = politician;
  const motivation = values[`motivation-${key}`]?.trim();
  const link = values[`link-${key}`]?.trim();
  const type = motivationTypes.find((one) => one === values[`type-${key}`]);
  return {
    ...politician,
    ...(motivation && saysSomething(motivation) && { motivation: checkText(motivation) }),
    ...(link && { link: checkName(link) }),
    ...(type && { type }),
  };
}

/**
 * Who is behind a marketing trip; undefined when the form says nothing of it. A day that has not come
 * is none on which they have asked.
 */
export function readInitiative(values: Values, today: string): Initiative | undefined {
  const kind = initiatorKinds.find((one) => one === values.initiatorKind);
  if (!kind) return undefined;
  const wished = values.wishDate ?? '';
  return {
    kind,
    name: checkName(values.initiatorName ?? ''),
    contact: checkName(values.contact ?? '') || null,
    date: isDay(wished) && wished <= today ? wished : null,
  };
}

/** The list with those taken off who are ticked, and those added who are picked or named. */
export function readList(
  values: Values,
  before: readonly Politician[],
  known: readonly KnownPolitician[],
): readonly Politician[] {
  const removed = (values.remove ?? '').split(',');
  const picked = (values.known ?? '').split(',');
  const chosen = known
    .filter(({ id }) => picked.includes(id))
    .map(({ id, name, role }) => ({ name, person: id, role }));
  const all = readPoliticians(values.others ?? '', known, added(before, chosen));
  return all.filter(({ key }) => !removed.includes(key));
}

export interface Reading {
  readonly known: readonly KnownPolitician[];
  readonly today: string;
  readonly language: 'sv' | 'en';
}

/** What a form of a whole request says; inputs that are not there change nothing. */
export function readRequestForm(
  values: Values,
  { politicians, deviations }: RequestFields,
  { known, today, language }: Reading,
): Partial<RequestFields> {
  const talks = values.dialogue?.trim();
  const initiative = readInitiative(values, today);
  const reasons = (['S19', 'S23'] as const).flatMap((row) => {
    const text = values[`deviation-${row}`]?.trim();
    return text && saysSomething(text) ? [[row, checkText(text)]] : [];
  });
  return {
    politicians: readList(values, politicians, known).map((one) => withInputs(one, values)),
    ...(values.marketing && { isMarketing: values.marketing === 'yes' }),
    deviations: { ...deviations, ...Object.fromEntries(reasons) },
    ...(talks && saysSomething(talks) && { dialogue: readDialogue(talks, today, language) }),
    ...(initiative && { initiative }),
  };
}
