import { showDelegationCard } from '../commands/subject.ts';
import { type Action, valueOf } from './action.ts';

/** The second step of calling off: done. */
export const callOffDelegation: Action = {
  verb: 'call-off-delegation',
  run: async (turn, services, clicked) => {
    const number = valueOf(clicked, 'delegation');
    await services.callOffDelegation(turn, number, valueOf(clicked, 'reason').trim() || undefined);
    return showDelegationCard(turn, services, number);
  },
};
