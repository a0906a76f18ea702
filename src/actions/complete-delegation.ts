import { delegationPartsCard } from '../cards/delegation-parts.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of completing: the parts of the form, with what is missing in each. */
export const completeDelegation: Action = {
  verb: 'complete-delegation',
  run: (turn, services, clicked) =>
    showDelegationForm(turn, services, numberOf(clicked), delegationPartsCard),
};
