/** The fields of a delegation as inputs, the same in a draft's form and when changing one. */

import { type DelegationFields, fieldNames } from '../domain/delegation-fields.ts';
import { type InputName, inputsOf } from '../domain/field-inputs.ts';
import type { Texts } from '../texts/texts.ts';
import type { CardInput } from './draw.ts';
import { type InputPart, inputParts } from './fields/field-input.ts';
import { plain } from './plain.ts';

/** What was typed, by input; wins over the record's own value so that an error keeps it. */
export type Typed = Partial<Record<InputName, string>>;

export function delegationInputs(
  t: Texts,
  names: readonly InputName[],
  fields: Partial<DelegationFields>,
  typed: Typed,
  errors: Typed,
): CardInput[] {
  return partsOf(t, fields, names).map(([name, { value: standing, ...shape }]) => {
    const { label, example = '' } = t.fields.inputs[name];
    const value = typed[name] ?? standing;
    return {
      ...shape,
      id: name,
      label: typeof label === 'string' ? label : label[fields.kind ?? 'visit'],
      example,
      // A field cannot hold more than its most, and a card with all of it would be too large.
      value: [...value].slice(0, shape.most).join(''),
      error: errors[name] ? plain(`${t.errorPrefix} ${errors[name]}`) : '',
    };
  });
}

/** What would stand in some of the inputs, those left out that would be empty. */
export function valuesOfInputs(
  t: Texts,
  fields: Partial<DelegationFields>,
  names: readonly InputName[],
): Record<string, string> {
  const standing = partsOf(t, fields, names).map(([name, { value }]) => [name, value] as const);
  return Object.fromEntries(standing.filter(([, value]) => value !== ''));
}

/** Some inputs with what stands in each, in the order of the table of fields. */
function partsOf(
  t: Texts,
  fields: Partial<DelegationFields>,
  names: readonly InputName[],
): readonly (readonly [InputName, InputPart])[] {
  const wanted = new Set(names);
  const asked = fieldNames.filter((field) => inputsOf(field).some((name) => wanted.has(name)));
  return asked.flatMap((field) => {
    const parts = inputParts(t, field, fields[field]);
    return inputsOf(field).flatMap((name, index) => {
      const part = parts[index];
      return part && wanted.has(name) ? [[name, part] as const] : [];
    });
  });
}
