/** The inputs that a field is filled in with: one, or one for each part of what it holds. */

import {
  delegationFields,
  type Field,
  type FormField,
  fieldNames,
  type Section,
  type TypeOfField,
  typeOf,
} from './delegation-fields.ts';
import type { FieldType } from './field-values.ts';

/** What an input's name ends in, for the types of several parts. */
const parts = {
  contacts: ['Ours', 'Theirs'],
  judgement: ['', 'Reason'],
  outcome: ['', 'Note'],
  priorities: ['Safeguarded', 'Visible'],
  wish: ['By', 'Contact', 'Date'],
} as const satisfies Partial<Record<FieldType, readonly string[]>>;

type PartOf<T> = T extends keyof typeof parts ? (typeof parts)[T][number] : '';

/** Inputs that go by a name of their own: cards that have been sent bear it. */
const ownNames = { period: ['firstDay', 'lastDay'], themes: ['theme'] } as const;

type InputOf<F extends Field> = F extends keyof typeof ownNames
  ? (typeof ownNames)[F][number]
  : `${F}${PartOf<TypeOfField<F>>}`;

export type InputName = { [F in FormField]: InputOf<F> }[FormField];

/** The inputs of a field, in the order of its parts; none when it is not filled in with a form. */
export function inputsOf(field: Field): readonly InputName[] {
  if (delegationFields[field].section === undefined) return [];
  const byType: Partial<Record<FieldType, readonly string[]>> = parts;
  const byField: Partial<Record<Field, readonly string[]>> = ownNames;
  const names = byField[field] ?? (byType[typeOf(field)] ?? ['']).map((part) => `${field}${part}`);
  // The name is made as its type says, which a template of strings cannot show.
  return names as InputName[];
}

/** Every input there is, in the order of the table of fields. */
export const inputNames = fieldNames.flatMap(inputsOf);

/** A part of the form, or the short form that a draft is registered with. */
export type FormPart = Section | 'short';

/** The fields of a part of the form. */
export function fieldsOfPart(part: FormPart): readonly Field[] {
  return fieldNames.filter((field) => {
    const { section, isShort } = delegationFields[field];
    return part === 'short' ? isShort : section === part;
  });
}

export function inputsOfPart(part: FormPart): readonly InputName[] {
  return fieldsOfPart(part).flatMap(inputsOf);
}

const fieldByInput: ReadonlyMap<InputName, Field> = new Map(
  fieldNames.flatMap((field) => inputsOf(field).map((input) => [input, field] as const)),
);

export function fieldOfInput(input: InputName): Field {
  const field = fieldByInput.get(input);
  if (field === undefined) throw new Error(`No field has the input ${input}`);
  return field;
}
