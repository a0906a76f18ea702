import { deviationCard } from '../cards/deviation.ts';
import { showDelegationCard, showDelegationForm } from '../commands/subject.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, type Clicked, numberOf } from './action.ts';

/** The second step: the reasons that were written are kept; a form without any comes back. */
export const saveDeviation: Action = {
  verb: 'save-deviation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const typed = reasonsIn(clicked);
    const again = (error: string) =>
      showDelegationForm(turn, services, number, (t, view) =>
        deviationCard(t, view, { typed, error }),
      );
    if (Object.keys(typed).length === 0) return again(turn.t.refusals['text-missing']({}));
    try {
      await services.deviate(turn, number, typed);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'name-too-long') {
        return again(refusalText(turn.t, error));
      }
      throw error;
    }
    return showDelegationCard(turn, services, number, turn.t.deviation.saved(number));
  },
};

/** The inputs that bear the number of a row and hold something. */
function reasonsIn({ values }: Clicked): Readonly<Record<string, string>> {
  const written = Object.entries(values).filter(
    ([name, text]) => /^S\d+$/.test(name) && text.trim(),
  );
  return Object.fromEntries(written);
}
