import { historyCard } from '../cards/lists.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { namesDelegation, requestIn, subjectOf, whichOne } from './subject.ts';

/** The delegation meant, also by the number of one of its requests. */
async function delegationOf(turn: Turn, services: Services, text: string) {
  const request = namesDelegation(text) ? undefined : requestIn(turn, text);
  if (!request) return subjectOf(turn, text);
  return (await services.viewRequestByNumber(request, turn)).delegation.number;
}

/** Shows what has happened to a delegation, by whom and when. */
export const showHistory: Command = {
  name: 'show-history',
  says: {
    sv: [
      '(visa) historik|historiken|loggen (för|på|om) {ref}',
      '(visa) historik|historiken',
      'vad har hänt med {ref}',
      '(visa) historik|historiken|loggen (för|på|om) {request}',
      'vad har hänt med {request}',
    ],
    en: [
      '(show) (the) history|log (of|for) {ref}',
      '(show) (the) history',
      'what has happened to {ref}',
      '(show) (the) history|log (of|for) {request}',
      'what has happened to {request}',
    ],
  },
  example: { sv: 'historik D-2027-001', en: 'history D-2027-001' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const number = await delegationOf(turn, services, text);
    if (!number) return whichOne(turn);
    const view = await services.viewHistory(turn, number);
    const card = historyCard(turn.t, view, turn.timeZone, !isShared(turn));
    return { card, about: number };
  },
};
