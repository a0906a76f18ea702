/** The three answers on a card with one politician: the button is the vote. */

import { showRequest } from '../dialogs/request-participation.ts';
import type { Choice } from '../domain/deciding.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Action, requestNumberOf, textOf } from './action.ts';

export function voteOnOne(verb: string, choice: Choice): Action {
  return {
    verb,
    run: async (turn, services, clicked) => {
      const number = requestNumberOf(clicked);
      const { request } = await services.viewRequestByNumber(number, turn);
      const [only, ...rest] = request.politicians;
      // A card with several has a choice for each, never one button for all.
      if (!only || rest.length > 0) throw new Refusal('card-out-of-date', {});
      const choices = { [only.key]: choice };
      await services.castVote(turn, number, { round: Number(textOf(clicked, 'round')), choices });
      return showRequest(turn, services, number);
    },
  };
}
