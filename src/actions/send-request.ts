import { showRequest } from '../dialogs/request-participation.ts';
import { isDay } from '../domain/days.ts';
import { type Action, requestNumberOf, textOf } from './action.ts';

/** The unit sends a prepared request to GRIP, with its proposal and the day to answer by. */
export const sendRequest: Action = {
  verb: 'send-request',
  run: async (turn, services, clicked) => {
    const number = requestNumberOf(clicked);
    const { request } = await services.viewRequestByNumber(number, turn);
    const proposed = request.politicians.map(({ key }) => {
      const isRejected = textOf(clicked, `proposal-${key}`) === 'reject';
      return [key, isRejected ? 'reject' : 'approve'] as const;
    });
    const day = textOf(clicked, 'answerBy');
    await services.sendRequest(turn, number, {
      proposal: Object.fromEntries(proposed),
      answerBy: isDay(day) ? day : undefined,
    });
    return showRequest(turn, services, number, turn.t.request.sentToGrip(number));
  },
};
