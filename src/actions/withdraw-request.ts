import { showRequest } from '../dialogs/request-participation.ts';
import { type Action, textOf } from './action.ts';

/** Takes a request back before it is decided. */
export const withdrawRequest: Action = {
  verb: 'withdraw-request',
  run: async (turn, services, clicked) => {
    const number = textOf(clicked, 'request');
    await services.withdrawRequest(turn, number);
    return showRequest(turn, services, number);
  },
};
