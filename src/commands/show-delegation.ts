import type { Command } from './command.ts';
import { showDelegationCard, subjectOf, whichOne } from './subject.ts';

/** Shows one delegation by its number. */
export const showDelegation: Command = {
  name: 'show-delegation',
  says: {
    sv: [
      'visa|se|öppna {ref}',
      'ta fram {ref}',
      '{ref}',
      'visa|se|öppna delegationen|besöket|resan',
    ],
    en: [
      'show|open|see {ref}',
      'pull up {ref}',
      '{ref}',
      'show|open|see the delegation|visit|trip',
    ],
  },
  example: { sv: 'visa D-2027-001', en: 'show D-2027-001' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    return number ? showDelegationCard(turn, services, number) : whichOne(turn);
  },
};
