import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** Nothing is called off. */
export const keepDelegation: Action = {
  verb: 'keep-delegation',
  run: (turn, services, clicked) => {
    const number = numberOf(clicked);
    return showDelegationCard(turn, services, number, turn.t.delegation.kept(number));
  },
};
