/** A form of a delegation's fields, read: what is good, what is wrong, and what was typed. */

import { type Typed, valuesOfInputs } from '../../cards/delegation-inputs.ts';
import { checkField } from '../../domain/check-field.ts';
import {
  type DelegationFields,
  delegationFields,
  type Field,
  fieldNames,
  typeOf,
  type ValueOf,
} from '../../domain/delegation-fields.ts';
import { type FormPart, inputNames, inputsOf, inputsOfPart } from '../../domain/field-inputs.ts';
import { emptyValues } from '../../domain/field-values.ts';
import type { Turn } from '../../turn.ts';
import { readField } from '../fields/read-field.ts';
import { checkInput, type Problem } from './problems.ts';

export interface FormReading {
  readonly fields: Partial<DelegationFields>;
  readonly problems: readonly Problem[];
  readonly typed: Typed;
}

export interface FormKnown {
  /** What the form was drawn from. */
  readonly fields: Partial<DelegationFields>;
  /** Which part of the form it was: an input of it that is empty has been emptied. */
  readonly part?: FormPart | undefined;
}

/** Reads the inputs there are. Of a form that is not known by its part, an empty input says nothing. */
export function readForm(
  values: Readonly<Record<string, string>>,
  known: FormKnown,
  turn: Turn,
): FormReading {
  const typed = typedIn(values, known);
  const problems: Problem[] = [];
  const read = fieldNames.flatMap((field) => {
    const value = fieldIn(field, typed, known, turn, problems);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { fields: Object.fromEntries(read), problems, typed };
}

/**
 * What was typed, by input; an empty input only where it is known to have been there. A form of which
 * nothing arrived has lost its inputs on the way, and empties nothing. An older card's part may hold
 * more than it does today.
 */
function typedIn(values: Readonly<Record<string, string>>, { part }: FormKnown): Typed {
  const hasArrived = inputNames.some((name) => values[name]);
  const drawn = new Set(part && hasArrived ? inputsOfPart(part) : []);
  return Object.fromEntries(
    inputNames.flatMap((name) => {
      const value = values[name]?.trim() ?? '';
      return value || drawn.has(name) ? [[name, value]] : [];
    }),
  );
}

/** undefined when nothing is said of the field, or something is wrong with it. */
function fieldIn<F extends Field>(
  field: F,
  typed: Typed,
  { fields }: FormKnown,
  turn: Turn,
  problems: Problem[],
): ValueOf<F> | undefined {
  const inputs = inputsOf(field);
  if (inputs.every((name) => typed[name] === undefined)) return undefined;
  const known: ValueOf<F> | undefined = fields[field];
  const drawn = valuesOfInputs(turn.t, fields, inputs);
  const isAsDrawn = inputs.every((name) => (typed[name] ?? '') === (drawn[name]?.trim() ?? ''));
  if (isAsDrawn) return known;
  if (inputs.every((name) => !typed[name])) {
    return delegationFields[field].toRegister ? undefined : emptyValues[typeOf(field)];
  }
  return readTyped(field, typed, known, turn, problems);
}

/** What is wrong is a problem of the input that was looked at last. */
function readTyped<F extends Field>(
  field: F,
  typed: Typed,
  known: ValueOf<F> | undefined,
  turn: Turn,
  problems: Problem[],
): ValueOf<F> | undefined {
  const inputs = inputsOf(field);
  let [asked] = inputs;
  const part = (index: number) => {
    asked = inputs[index];
    return (asked && typed[asked]) ?? '';
  };
  const input = () => asked ?? 'organisation';
  return checkInput(input, problems, () => {
    const value = readField(field, { part, known, turn });
    return value === undefined ? undefined : checkField(field, value, turn.today);
  });
}
