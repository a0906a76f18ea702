import { editDelegationCard } from '../cards/delegation.ts';
import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of changing: the same card with its fields to fill in. */
export const editDelegation: Action = {
  verb: 'edit-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const { record } = await services.loadDelegation(number);
    const view = await services.viewDelegation(record, turn.person);
    const isOpen = record.status === 'registered' || record.status === 'confirmed';
    if (!view.mayChange || !isOpen) {
      return showDelegationCard(turn, services, number, turn.t.outOfDate);
    }
    return { card: editDelegationCard(turn.t, view), about: number };
  },
};
