import { overdueCard } from '../cards/overdue.ts';
import type { Command } from './command.ts';

/** Everything that is overdue, for everyone, by owner. */
export const overduePoints: Command = {
  name: 'overdue-points',
  says: {
    sv: [
      '(visa) vad är försenat|försenad',
      'vad släpar (efter)',
      'vad ligger efter',
      'vad har jag|vi missat',
      'vilka har inte svarat',
      '(visa) (alla) försenade (punkter|uppföljningspunkter)',
      'försenat',
    ],
    en: [
      'what is overdue|late|slipping',
      'whats overdue|late|slipping',
      'what did I|we miss',
      'who has not|hasnt answered',
      'who hasnt answered',
      '(show) (all) overdue (points)',
    ],
  },
  example: { sv: 'vad är försenat', en: 'what is overdue' },
  needs: 'read',
  run: async (turn, services) => ({
    card: overdueCard(turn.t, await services.overduePoints(turn), turn.today),
  }),
};
