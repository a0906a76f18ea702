import { showRequest } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { requestIn } from './subject.ts';

/** The unit sends a request to GRIP, proposing approval; another proposal is made on the card. */
export const sendRequest: Command = {
  name: 'send-request',
  says: {
    sv: ['skicka {request} (till) (grip)', 'skicka till grip', 'skicka ärendet|begäran till grip'],
    en: ['send {request} (to) (grip)', 'take|put {request} to grip', 'send it|the request to grip'],
  },
  example: { sv: 'skicka G-2027-001 till GRIP', en: 'send G-2027-001 to GRIP' },
  // Whoever may ask is told that only the unit sends (S31), which the service decides.
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = requestIn(turn, text);
    if (!number) return { text: turn.t.request.whichRequest };
    const { request } = await services.viewRequestByNumber(number, turn);
    const proposal = Object.fromEntries(
      request.politicians.map(({ key }) => [key, request.proposal[key] ?? 'approve'] as const),
    );
    await services.sendRequest(turn, number, { proposal });
    return showRequest(turn, services, number, turn.t.request.sentToGrip(number));
  },
};
