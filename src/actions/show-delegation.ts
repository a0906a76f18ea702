import { showDelegationCard } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The card of a delegation, as it stands now. */
export const showDelegation: Action = {
  verb: 'show-delegation',
  run: (turn, services, clicked) => showDelegationCard(turn, services, numberOf(clicked)),
};
