import { requestCard } from '../cards/request.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, requestNumberOf, textOf } from './action.ts';

/** The answer to a question about a request; it goes on where it was. */
export const answerRequest: Action = {
  verb: 'answer-request',
  run: async (turn, services, clicked) => {
    const { t, timeZone } = turn;
    const number = requestNumberOf(clicked);
    try {
      await services.answerRequest(turn, number, textOf(clicked, 'answer'));
      return await showRequest(turn, services, number, t.request.answered(number));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'text-missing') throw error;
      const view = await services.viewRequestByNumber(number, turn);
      const errors = { answer: refusalText(t, error) };
      return { card: requestCard(t, view, { timeZone, isPersonal: true, errors }) };
    }
  },
};
