import { historyCard } from '../cards/lists.ts';
import { supportHistoryCard } from '../cards/support-history.ts';
import { type Action, numberOf, supportNumberOf, textOf } from './action.ts';

/** What has happened to a delegation, or to a request for support, in the card's place. */
export const showHistory: Action = {
  verb: 'show-history',
  run: async (turn, services, clicked) => {
    if (textOf(clicked, 'support')) {
      const support = await services.viewSupportHistory(supportNumberOf(clicked));
      return { card: supportHistoryCard(turn.t, support, turn.timeZone) };
    }
    const history = await services.viewHistory(turn, numberOf(clicked));
    return { card: historyCard(turn.t, history, turn.timeZone) };
  },
};
