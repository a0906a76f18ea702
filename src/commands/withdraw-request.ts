import { showRequest } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { requestIn } from './subject.ts';

/** Takes a request back before it is decided. */
export const withdrawRequest: Command = {
  name: 'withdraw-request',
  says: {
    sv: ['återkalla|återta {request}', 'dra tillbaka {request}', 'återkalla begäran'],
    en: ['withdraw {request}', 'take back {request}', 'withdraw the request'],
  },
  example: { sv: 'återkalla G-2027-001', en: 'withdraw G-2027-001' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = requestIn(turn, text);
    if (!number) return { text: turn.t.request.whichRequest };
    await services.withdrawRequest(turn, number);
    return showRequest(turn, services, number);
  },
};
