import { callOffCard } from '../cards/delegation-forms.ts';
import type { Action } from './action.ts';
import { openForm } from './open-form.ts';

/** The first step of calling off: asks, in the card's place. */
export const cancelDelegation: Action = {
  verb: 'cancel-delegation',
  run: openForm(callOffCard),
};
