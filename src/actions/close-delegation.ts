import { outcomeCard } from '../cards/delegation-forms.ts';
import { closeOrAsk } from '../commands/close-delegation.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { problemTexts } from '../dialogs/registration/problems.ts';
import { readForm } from '../dialogs/registration/read-form.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, numberOf, textOf } from './action.ts';

/** Closes a delegation that is over and has its points (S84), with what became of the business (S66). */
export const closeDelegation: Action = {
  verb: 'close-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    if (textOf(clicked, 'form') !== 'outcome') return closeOrAsk(turn, services, number);
    const values = {
      businessOutcome: textOf(clicked, 'businessOutcome'),
      businessOutcomeNote: textOf(clicked, 'businessOutcomeNote'),
    };
    const { fields, problems, typed } = readForm(values, { fields: {} }, turn);
    const outcome = fields.businessOutcome;
    if (outcome) return closeOrAsk(turn, services, number, { businessOutcome: outcome });
    const missing = refusalText(turn.t, new Refusal('answer-missing', {}));
    const errors =
      problems.length > 0 ? problemTexts(turn.t, problems) : { businessOutcome: missing };
    return showDelegationForm(turn, services, number, (t, view) =>
      outcomeCard(t, view, { typed, errors }),
    );
  },
};
