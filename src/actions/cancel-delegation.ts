import { callOffCard } from '../cards/delegation-forms.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of calling off: asks, in the card's place. */
export const cancelDelegation: Action = {
  verb: 'cancel-delegation',
  run: (turn, services, clicked) =>
    showDelegationForm(turn, services, numberOf(clicked), callOffCard),
};
