/** What a person changed in a form, told from what merely stood in it. */

import { type InputName, inputNames } from '../../cards/delegation-inputs.ts';
import type { DelegationFields } from '../../domain/delegation.ts';
import { changesBetween } from '../../services/delegation-changes.ts';
import type { FormReading } from './read-form.ts';

/** Only what differs from what the form was drawn from; what is wrong stays. */
export function onlyChanged(form: FormReading, drawn: DelegationFields): FormReading {
  const changed = new Set(Object.keys(changesBetween(drawn, form.fields)));
  const isKept = (input: InputName) =>
    changed.has(fieldOf(input)) ||
    form.problems.some((one) => fieldOf(one.input) === fieldOf(input));
  return {
    problems: form.problems,
    fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => changed.has(field))),
    typed: Object.fromEntries(
      inputNames.flatMap((name) => (isKept(name) ? [[name, form.typed[name]]] : [])),
    ),
  };
}

function fieldOf(input: InputName): keyof DelegationFields {
  if (input === 'firstDay' || input === 'lastDay') return 'period';
  return input === 'theme' ? 'themes' : input;
}
