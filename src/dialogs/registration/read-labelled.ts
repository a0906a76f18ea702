/** Fields said by their names, typed into the form they stand in, and read as that form is. */

import { valuesOfInputs } from '../../cards/delegation-inputs.ts';
import { inputParts } from '../../cards/fields/field-input.ts';
import type { DelegationFields } from '../../domain/delegation.ts';
import { type Field, typeOf } from '../../domain/delegation-fields.ts';
import { fieldOfInput, type InputName, inputsOf } from '../../domain/field-inputs.ts';
import type { FieldType } from '../../domain/field-values.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { readPeriod } from '../../understanding/dates.ts';
import type { Labelled } from '../fields/find-labelled.ts';
import { choiceIn } from '../fields/spoken-choice.ts';
import { onlyChanged } from './only-changed.ts';
import { checkInput, type Problem } from './problems.ts';
import { type FormReading, readForm } from './read-form.ts';

/** Lists with an entry a line, which in a sentence a semicolon parts. */
const lists: ReadonlySet<FieldType> = new Set([
  'names',
  'visitors',
  'contacts',
  'coActors',
  'links',
]);

/** How what is said of a field of several parts is parted, when its first part is named. */
const partings: Partial<Record<FieldType, RegExp>> = {
  judgement: /^([^,:;.]*)[,:;.]?\s*(.*)$/su,
  outcome: /^([^,:;.]*)[,:;.]?\s*(.*)$/su,
  wish: /^([^,;]*)[,;]?\s*([^,;]*)[,;]?\s*(.*)$/su,
};

/** The parts of a field that are not spoken of stay as they are. */
export function readLabelled(
  turn: Turn,
  entries: readonly Labelled[],
  record: Partial<DelegationFields>,
): FormReading {
  const problems: Problem[] = [];
  const typed: Record<string, string> = {};
  for (const { input, value, adds } of entries) {
    const field = fieldOfInput(input);
    const standing = { ...valuesOfInputs(turn.t, record, inputsOf(field)), ...typed };
    Object.assign(typed, standing);
    for (const [name, said] of saidOf(input, value)) {
      const read = checkInput(
        () => name,
        problems,
        () => typedIn(turn, name, said),
      );
      typed[name] = [adds ? standing[name] : '', read ?? ''].filter(Boolean).join('\n');
    }
  }
  const form = onlyChanged(readForm(typed, { fields: record }, turn), record);
  return { ...form, typed, problems: [...problems, ...form.problems] };
}

/** What is said of each part, the one that is named first. */
function saidOf(input: InputName, value: string): readonly (readonly [InputName, string])[] {
  const field = fieldOfInput(input);
  const names = inputsOf(field);
  const parting = partings[typeOf(field)];
  if (!parting || names[0] !== input) return [[input, value]];
  const parts = parting.exec(value)?.slice(1) ?? [value];
  return names.flatMap((name, index) => {
    const said = parts[index]?.trim();
    return said ? [[name, said] as const] : [];
  });
}

/** What would stand in the input. @throws Refusal `answer-missing`, `not-a-day` */
function typedIn(turn: Turn, input: InputName, said: string): string {
  const field = fieldOfInput(input);
  const index = inputsOf(field).indexOf(input);
  switch (inputParts(turn.t, field, undefined)[index]?.type) {
    case 'date':
      return dayIn(turn, field, said);
    case 'radio':
    case 'one':
    case 'many': {
      const choice = choiceIn(field, index, said);
      if (choice === '') throw new Refusal('answer-missing', {});
      return choice;
    }
    default:
      return lists.has(typeOf(field)) ? said.replace(/;\s*/gu, '\n') : said;
  }
}

function dayIn({ today, t }: Turn, field: Field, said: string): string {
  const tense = field === 'period' ? 'future' : 'past';
  const read = readPeriod(said, { today, language: t.language, tense });
  if (read?.kind !== 'period' || read.firstDay !== read.lastDay) {
    throw new Refusal('not-a-day', { typed: said.slice(0, 40) });
  }
  return read.firstDay;
}
