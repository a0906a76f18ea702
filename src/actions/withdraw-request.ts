import { showRequest } from '../dialogs/request-participation.ts';
import { type Action, requestNumberOf } from './action.ts';

/** Takes a request back before it is decided. */
export const withdrawRequest: Action = {
  verb: 'withdraw-request',
  run: async (turn, services, clicked) => {
    const number = requestNumberOf(clicked);
    await services.withdrawRequest(turn, number);
    return showRequest(turn, services, number);
  },
};
