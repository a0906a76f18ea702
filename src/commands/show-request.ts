import { showRequest as show } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { requestIn } from './subject.ts';

/** Shows a request for participation; GRIP's members vote on its card, never in words. */
export const showRequest: Command = {
  name: 'show-request',
  says: {
    sv: [
      'visa|se|öppna|ta (fram) {request}',
      '{request}',
      'visa|se|öppna ärendet|begäran',
      'bifall|avslag|avstå (på|för|i) {request}',
      'rösta (på|i|om) {request}',
    ],
    en: [
      'show|open|see|pull (up) {request}',
      '{request}',
      'show|open|see the matter|request',
      'approve|reject|abstain (on|in) {request}',
      'vote (on|in) {request}',
    ],
  },
  example: { sv: 'visa G-2027-001', en: 'show G-2027-001' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const number = requestIn(turn, text);
    if (!number) return { text: turn.t.request.whichRequest };
    const isVote = /bifall|avslag|avstå|röst|approve|reject|abstain|vote/iu.test(text);
    return show(turn, services, number, isVote ? turn.t.request.votesByCard : undefined);
  },
};
