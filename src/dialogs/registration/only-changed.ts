/** What a person changed in a form, told from what merely stood in it. */

import type { DelegationFields } from '../../domain/delegation.ts';
import { fieldOfInput, type InputName, inputNames } from '../../domain/field-inputs.ts';
import { changesBetween } from '../../services/delegation-changes.ts';
import type { FormReading } from './read-form.ts';

/** Only what differs from what the form was drawn from; what is wrong stays. */
export function onlyChanged(form: FormReading, drawn: Partial<DelegationFields>): FormReading {
  const changed = new Set(Object.keys(changesBetween(drawn, form.fields)));
  const isKept = (input: InputName) =>
    changed.has(fieldOfInput(input)) ||
    form.problems.some((one) => fieldOfInput(one.input) === fieldOfInput(input));
  return {
    problems: form.problems,
    fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => changed.has(field))),
    typed: Object.fromEntries(
      inputNames.flatMap((name) => {
        const typed = form.typed[name];
        return typed !== undefined && isKept(name) ? [[name, typed]] : [];
      }),
    ),
  };
}
