import { callOffCard } from '../cards/delegation.ts';
import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of calling off: asks, in the card's place. */
export const cancelDelegation: Action = {
  verb: 'cancel-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const { record } = await services.loadDelegation(number);
    const view = await services.viewDelegation(record, turn.person);
    const isOpen = record.status === 'registered' || record.status === 'confirmed';
    if (!isOpen || !view.mayChange) {
      return showDelegationCard(turn, services, number, turn.t.outOfDate);
    }
    return { card: callOffCard(turn.t, view), about: number };
  },
};
