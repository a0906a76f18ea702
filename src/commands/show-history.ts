import { historyCard } from '../cards/lists.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';

/** Shows what has happened to a delegation, by whom and when. */
export const showHistory: Command = {
  name: 'show-history',
  says: {
    sv: [
      '(visa) historik|historiken|loggen (för|på|om) {ref}',
      '(visa) historik|historiken',
      'vad har hänt med {ref}',
    ],
    en: [
      '(show) (the) history|log (of|for) {ref}',
      '(show) (the) history',
      'what has happened to {ref}',
    ],
  },
  example: { sv: 'historik D-2027-001', en: 'history D-2027-001' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const card = historyCard(turn.t, await services.viewHistory(number), turn.timeZone);
    return { card, about: number };
  },
};
