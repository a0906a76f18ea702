import { completeDelegationCard } from '../cards/delegation-forms.ts';
import type { Action } from './action.ts';
import { openForm } from './open-form.ts';

/** The first step of completing: the same card with what is missing to fill in. */
export const completeDelegation: Action = {
  verb: 'complete-delegation',
  run: openForm(completeDelegationCard),
};
