import { overdueCard } from '../cards/overdue.ts';
import type { Command } from './command.ts';

/** Everything that is overdue, for everyone, by owner. */
export const overduePoints: Command = {
  name: 'overdue-points',
  says: {
    sv: [
      '(visa) vad är försenat|försenad …',
      'vad släpar (efter) …',
      'vad ligger (jag|vi) efter (med) …',
      'vad har jag|vi missat …',
      'vilka|vem har inte svarat …',
      'vem|vilka är sen|sena|försenad|försenade|efter (med) …',
      '(är|finns) (det) något|nåt (som) (är) försenat|sent …',
      '(visa) (alla) (mina) försenade|förfallna (punkter|uppföljningspunkter)',
      'försenat',
    ],
    en: [
      'what is|are overdue|late|slipping …',
      'whats overdue|late|slipping …',
      'anything|something overdue|late …',
      'is anything|something overdue|late …',
      'what did I|we miss …',
      'what have I|we missed …',
      'who has not|hasnt answered|replied …',
      'who hasnt answered|replied …',
      'who is|are late|behind|overdue …',
      'whos late|behind|overdue …',
      '(show) (all) overdue (points)',
    ],
  },
  example: { sv: 'vad är försenat', en: 'what is overdue' },
  needs: 'read',
  run: async (turn, services) => ({
    card: overdueCard(turn.t, await services.overduePoints(turn), turn.today),
  }),
};
