/** Changing fields by their names, in the words of the form: "dnr: 2027-P000123". */

import { editDelegationCard, partCard } from '../cards/delegation-forms.ts';
import type { LabelledText } from '../dialogs/fields/find-labelled.ts';
import { doubtText } from '../dialogs/registration/doubt-text.ts';
import { askedDays, movedIntoPast } from '../dialogs/registration/past-days.ts';
import { type Problem, problemTexts } from '../dialogs/registration/problems.ts';
import type { FormReading } from '../dialogs/registration/read-form.ts';
import { readLabelled } from '../dialogs/registration/read-labelled.ts';
import type { Period } from '../domain/days.ts';
import { delegationFields } from '../domain/delegation-fields.ts';
import { fieldOfInput } from '../domain/field-inputs.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { showChanged } from './show-changed.ts';
import { showDelegationForm } from './subject.ts';

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
  const past = movedIntoPast(record, form.fields.period, turn.today);
  if (past) return askAboutPast(turn, services, record.number, form, past);
  return showChanged(
    turn,
    services,
    await services.changeDelegation(turn, record.number, form.fields),
  );
}

/** Days that have passed stand in the form with the question whether it has taken place. */
async function askAboutPast(
  turn: Turn,
  services: Services,
  number: string,
  { typed }: FormReading,
  period: Period,
): Promise<Reply> {
  const { t } = turn;
  return showDelegationForm(turn, services, number, (_, view) => {
    const lead = doubtText(t, { about: 'past-period', period }, view.delegation.kind);
    return editDelegationCard(t, view, { typed, lead, asked: askedDays(period) });
  });
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
