import { completeDelegationCard } from '../cards/delegation-forms.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of completing: the same card with what is missing to fill in. */
export const completeDelegation: Action = {
  verb: 'complete-delegation',
  run: (turn, services, clicked) =>
    showDelegationForm(turn, services, numberOf(clicked), completeDelegationCard),
};
