import { editDelegationCard } from '../cards/delegation-forms.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of changing: the same card with its fields to fill in. */
export const editDelegation: Action = {
  verb: 'edit-delegation',
  run: (turn, services, clicked) =>
    showDelegationForm(turn, services, numberOf(clicked), editDelegationCard),
};
