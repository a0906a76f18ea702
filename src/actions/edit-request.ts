import { editRequestCard } from '../cards/request/steps.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { type Action, textOf } from './action.ts';

/** The first step of completing a request: the same card with its fields to fill in. */
export const editRequest: Action = {
  verb: 'edit-request',
  run: async (turn, services, clicked) => {
    const number = textOf(clicked, 'request');
    const view = await services.viewRequestByNumber(number, turn.person);
    if (!view.may.handle) return showRequest(turn, services, number, turn.t.outOfDate);
    return { card: editRequestCard(turn.t, view, turn.timeZone), about: number };
  },
};
