import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf, textOf } from './action.ts';

/** The second step of calling off: done. */
export const callOffDelegation: Action = {
  verb: 'call-off-delegation',
  run: async (turn, services, clicked) => {
    const number = numberOf(clicked);
    await services.callOffDelegation(turn, number, textOf(clicked, 'reason').trim() || undefined);
    return showDelegationCard(turn, services, number);
  },
};
