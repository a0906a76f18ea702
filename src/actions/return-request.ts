import { questionCard } from '../cards/request/steps.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, requestNumberOf, textOf } from './action.ts';

/** The second step of asking for more: the question is put. */
export const returnRequest: Action = {
  verb: 'return-request',
  run: async (turn, services, clicked) => {
    const number = requestNumberOf(clicked);
    try {
      await services.returnRequest(turn, number, textOf(clicked, 'question'));
      return await showRequest(turn, services, number, turn.t.request.returned(number));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'text-missing') throw error;
      const view = await services.viewRequestByNumber(number, turn);
      const problem = refusalText(turn.t, error);
      return { card: questionCard(turn.t, view, turn.timeZone, problem) };
    }
  },
};
