import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** Makes a registered delegation confirmed. */
export const confirmDelegation: Action = {
  verb: 'confirm-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    await services.confirmDelegation(turn, number);
    return showDelegationCard(turn, services, number, turn.t.delegation.confirmed(number));
  },
};
