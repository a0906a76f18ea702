import { completeDelegationCard, editDelegationCard } from '../cards/delegation-forms.ts';
import { showDelegationCard } from '../commands/subject.ts';
import { onlyChanged } from '../dialogs/registration/only-changed.ts';
import { problemTexts } from '../dialogs/registration/problems.ts';
import { type FormReading, readForm } from '../dialogs/registration/read-form.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Action, numberOf, textOf } from './action.ts';

/**
 * The second step of changing: what was changed in the form is saved, or shown again with what is
 * wrong. Another's change of another field stands.
 */
export const saveDelegation: Action = {
  verb: 'save-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const seen = Number(textOf(clicked, 'version')) || undefined;
    const drawn = await services.delegationAt(number, seen ?? Number.POSITIVE_INFINITY);
    const form = onlyChanged(readForm(clicked.values, drawn, turn), drawn);
    // Only the form of every field has the kind, which cannot be left empty.
    const draw = textOf(clicked, 'kind') ? editDelegationCard : completeDelegationCard;
    const again = (lead?: string) => drawAgain(turn, services, number, form, draw, lead);
    if (form.problems.length > 0) return again();
    try {
      await services.changeDelegation(turn, number, form.fields, seen);
      return await showDelegationCard(turn, services, number);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'changed-meanwhile') {
        return again(refusalText(turn.t, error));
      }
      return showDelegationCard(turn, services, number, refusalText(turn.t, error));
    }
  },
};

async function drawAgain(
  turn: Turn,
  services: Services,
  number: string,
  form: FormReading,
  draw: typeof editDelegationCard,
  lead?: string,
): Promise<Reply> {
  const { record } = await services.loadDelegation(number);
  const view = await services.viewDelegation(record, turn.person);
  const errors = problemTexts(turn.t, form.problems);
  return { card: draw(turn.t, view, { typed: form.typed, errors, lead }) };
}
