import { questionCard } from '../cards/request/steps.ts';
import { type Action, requestNumberOf } from './action.ts';

/** The first step of asking for more: the question to the one who made the request. */
export const askForMore: Action = {
  verb: 'ask-for-more',
  run: async (turn, services, clicked) => {
    const number = requestNumberOf(clicked);
    const view = await services.viewRequestByNumber(number, turn);
    return { card: questionCard(turn.t, view, turn.timeZone), about: number };
  },
};
