import { showRequest } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { onRequest } from './subject.ts';

/** The unit sends a request to GRIP, proposing approval; another proposal is made on the card. */
export const sendRequest: Command = {
  name: 'send-request',
  says: {
    sv: [
      'skicka {request} (till) (grip|presidiet)',
      'skicka (det|den) till grip|presidiet',
      'skicka ärendet|begäran till grip|presidiet',
      'ta upp {request} (i|med) (grip|presidiet)',
    ],
    en: [
      'send {request} (to) (the) (grip|presidium)',
      'take|put {request} to|before (the) grip|presidium',
      'send|take|put it|this|that to|before (the) grip|presidium',
      'send|take|put the request|matter to|before (the) grip|presidium',
    ],
  },
  example: { sv: 'skicka G-2027-001 till GRIP', en: 'send G-2027-001 to GRIP' },
  // Whoever may ask is told that only the unit sends (S31), which the service decides.
  needs: 'register',
  run: (turn, services, { text }) =>
    onRequest(turn, services, text, async (number) => {
      const { request } = await services.viewRequestByNumber(number, turn);
      const proposal = Object.fromEntries(
        request.politicians.map(({ key }) => [key, request.proposal[key] ?? 'approve'] as const),
      );
      await services.sendRequest(turn, number, { proposal });
      return showRequest(turn, services, number, turn.t.request.sentToGrip(number));
    }),
};
