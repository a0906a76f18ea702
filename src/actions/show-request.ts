import { showRequest as show } from '../dialogs/request-participation.ts';
import { type Action, requestNumberOf } from './action.ts';

/** The card of a request, as it stands now. */
export const showRequest: Action = {
  verb: 'show-request',
  run: (turn, services, clicked) => show(turn, services, requestNumberOf(clicked)),
};
