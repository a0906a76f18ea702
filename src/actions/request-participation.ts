import { draftOfActivity } from '../dialogs/dialog.ts';
import { startParticipation } from '../dialogs/request-participation.ts';
import { type Action, textOf } from './action.ts';

/** Begins a request for politicians' participation from a delegation's card. */
export const requestParticipation: Action = {
  verb: 'request-participation',
  run: (turn, services, clicked) =>
    startParticipation(turn, services, draftOfActivity(turn), textOf(clicked, 'delegation'), ''),
};
