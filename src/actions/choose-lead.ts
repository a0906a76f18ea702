import { AS_STRATEGY, leadCard } from '../cards/lead.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { tellLead } from '../commands/tell-lead.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, numberOf, textOf } from './action.ts';

/** Names who leads, with the reason; the strategy's own needs none. */
export const chooseLead: Action = {
  verb: 'choose-lead',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const lead = textOf(clicked, 'lead');
    const chosen =
      lead && lead !== AS_STRATEGY ? { lead, reason: textOf(clicked, 'reason') } : null;
    try {
      await services.chooseLead(turn, number, chosen);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'lead-reason-missing') throw error;
      const why = refusalText(turn.t, error);
      return showDelegationForm(turn, services, number, (t, view) => leadCard(t, view, why));
    }
    return tellLead(turn, services, number, chosen);
  },
};
