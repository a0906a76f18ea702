import { showRequest as show } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { onRequest } from './subject.ts';

/** Shows a request for participation; GRIP's members vote on its card, never in words. */
export const showRequest: Command = {
  name: 'show-request',
  says: {
    sv: [
      'visa|se|öppna|ta (fram) {request}',
      '{request}',
      'var ligger (ärendet|begäran) {request} …',
      'vad blev|är beslutet (i|på|för|om) {request} …',
      'hur går|gick det med {request} …',
      'status (för|på|i) {request}',
      'visa|se|öppna ärendet|begäran',
      'har grip|presidiet sagt|svarat|beslutat|bestämt|röstat|godkänt …',
      'vad säger|sa|sade|blev|beslutade|bestämde|tyckte|tycker grip|presidiet …',
      'hur gick|går det med begäran|ärendet|politikerna …',
      'är begäran|ärendet beslutad|beslutat|klar|klart|avgjord|avgjort …',
      'bifall|avslag|avstå (på|för|i) {request}',
      'rösta (på|i|om) {request}',
    ],
    en: [
      'show|open|see|pull (up) {request}',
      '{request}',
      'where is {request} …',
      'what was|is the decision in|on {request} …',
      'status (of|on|for) {request}',
      'show|open|see the matter|request',
      'has|have (the) grip|presidium said|answered|decided|voted|replied …',
      'what did|does (the) grip|presidium say|decide|answer …',
      'any|is decision|answer|news (yet) on|from|about politicians|grip|presidium|participation …',
      'any decision|answer yet on|from|about …',
      'is the request|matter decided …',
      'approve|reject|abstain (on|in) {request}',
      'vote (on|in) {request}',
    ],
  },
  example: { sv: 'visa G-2027-001', en: 'show G-2027-001' },
  needs: 'read',
  run: (turn, services, { text }) =>
    onRequest(turn, services, text, (number) => {
      const isVote = /bifall|avslag|avstå|röst|approve|reject|abstain|vote/iu.test(text);
      return show(turn, services, number, isVote ? turn.t.request.votesByCard : undefined);
    }),
};
