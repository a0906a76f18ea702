import { readRequestForm } from '../dialogs/participation/read-fields.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { type Action, textOf } from './action.ts';

/** The second step of completing a request: what the form holds is saved. */
export const saveRequest: Action = {
  verb: 'save-request',
  run: async (turn, services, clicked) => {
    const number = textOf(clicked, 'request');
    const { request } = await services.viewRequestByNumber(number, turn.person);
    const change = readRequestForm(clicked.values, request, turn.today, turn.t.language);
    await services.changeRequest(turn, number, change);
    return showRequest(turn, services, number, turn.t.request.saved(number));
  },
};
