import { historyCard } from '../cards/lists.ts';
import { type Action, numberOf } from './action.ts';

/** What has happened to a delegation, in the card's place. */
export const showHistory: Action = {
  verb: 'show-history',
  run: async (turn, services, clicked) => {
    const history = await services.viewHistory(turn, numberOf(clicked));
    return { card: historyCard(turn.t, history, turn.timeZone) };
  },
};
