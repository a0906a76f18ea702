/** The three answers on a card with one politician: the button is the vote. */

import { showRequest } from '../dialogs/request-participation.ts';
import type { Choice } from '../domain/deciding.ts';
import { type Action, textOf } from './action.ts';

export function voteOnOne(verb: string, choice: Choice): Action {
  return {
    verb,
    run: async (turn, services, clicked) => {
      const number = textOf(clicked, 'request');
      const { request } = await services.viewRequestByNumber(number, turn.person);
      const choices = Object.fromEntries(request.politicians.map(({ key }) => [key, choice]));
      await services.castVote(turn, number, { round: Number(textOf(clicked, 'round')), choices });
      return showRequest(turn, services, number);
    },
  };
}
