import type { Command } from './command.ts';
import { showDelegationCard, subjectOf, whichOne } from './subject.ts';

/** Makes a registered delegation confirmed. */
export const confirmDelegation: Command = {
  name: 'confirm-delegation',
  says: {
    sv: ['bekräfta {ref}', 'bekräfta delegationen|besöket|resan'],
    en: ['confirm {ref}', 'confirm the delegation|visit|trip'],
  },
  example: { sv: 'bekräfta D-2027-001', en: 'confirm D-2027-001' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    await services.confirmDelegation(turn, number);
    return showDelegationCard(turn, services, number, turn.t.delegation.confirmed(number));
  },
};
