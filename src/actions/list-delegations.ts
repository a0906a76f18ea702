import { showDelegationList } from '../commands/list-delegations.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Action, textOf } from './action.ts';

/** A list that a button offers, or more rows of the list that the button stands below. */
export const listDelegations: Action = {
  verb: 'list-delegations',
  run: async (turn, services, clicked) => {
    const filter = await services.readSearch(textOf(clicked, 'list'));
    if (!filter) throw new Refusal('card-out-of-date', {});
    const from = Number.parseInt(textOf(clicked, 'from'), 10);
    return showDelegationList(turn, services, filter, from > 0 ? from : 1);
  },
};
