import { showRequest } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { onRequest } from './subject.ts';

/** Takes a request back before it is decided. */
export const withdrawRequest: Command = {
  name: 'withdraw-request',
  says: {
    sv: [
      'återkalla|återta|stryk {request}',
      'dra|ta tillbaka {request} …',
      'återkalla|återta begäran|ärendet …',
      'dra|ta tillbaka begäran|ärendet …',
      'återkalla|återta|dra|ta (tillbaka) … grip …',
      'glöm|strunta|skippa|hoppa (i|över) att fråga|be grip …',
      'vi behöver inte (längre) grip …',
    ],
    en: [
      'withdraw|scrap|cancel {request}',
      'take|pull back {request}',
      'withdraw|scrap|cancel the request|matter …',
      'take|pull back the request|matter …',
      'forget|stop|skip|drop asking grip …',
      'withdraw|take|pull (back) … from grip …',
      'we no longer need grip …',
      "we don't need grip …",
    ],
  },
  example: { sv: 'återkalla G-2027-001', en: 'withdraw G-2027-001' },
  needs: 'register',
  run: (turn, services, { text }) =>
    onRequest(turn, services, text, async (number) => {
      await services.withdrawRequest(turn, number);
      return showRequest(turn, services, number);
    }),
};
