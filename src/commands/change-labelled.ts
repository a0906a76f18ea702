/** Changing fields by their names, in the words of the form: "dnr: 2027-P000123". */

import { partCard } from '../cards/delegation-forms.ts';
import type { LabelledText } from '../dialogs/fields/find-labelled.ts';
import { type Problem, problemTexts } from '../dialogs/registration/problems.ts';
import type { FormReading } from '../dialogs/registration/read-form.ts';
import { readLabelled } from '../dialogs/registration/read-labelled.ts';
import { delegationFields } from '../domain/delegation-fields.ts';
import { fieldOfInput } from '../domain/field-inputs.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { showChanged } from './show-changed.ts';

/** Nothing is changed while something is wrong: what was said then stands in the part of the form, as typed. */
export async function changeLabelled(
  turn: Turn,
  services: Services,
  number: string,
  { entries }: LabelledText,
): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  const form = readLabelled(turn, entries, record);
  const [problem] = form.problems;
  if (problem) return askAgain(turn, services, record.number, form, problem);
  return showChanged(
    turn,
    services,
    await services.changeDelegation(turn, record.number, form.fields),
  );
}

/** Where others read along the form is not shown, since its other fields may name people. */
async function askAgain(
  turn: Turn,
  services: Services,
  number: string,
  { typed, problems }: FormReading,
  { input, refusal }: Problem,
): Promise<Reply> {
  const { t, person } = turn;
  const { record } = await services.loadDelegation(turn, number);
  const view = await services.viewDelegation(record, person);
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
  const { section } = delegationFields[fieldOfInput(input)];
  if (!section || isShared(turn)) return { text: refusalText(t, refusal) };
  const errors = problemTexts(t, problems);
  return { card: partCard(t, view, section, { typed, errors }), about: number };
}
