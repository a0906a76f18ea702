import { editDelegationCard } from '../cards/delegation-forms.ts';
import type { Action } from './action.ts';
import { openForm } from './open-form.ts';

/** The first step of changing: the same card with its fields to fill in. */
export const editDelegation: Action = {
  verb: 'edit-delegation',
  run: openForm(editDelegationCard),
};
