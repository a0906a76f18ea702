import type { Command } from './command.ts';
import { onDelegation, showDelegationCard } from './subject.ts';

/** Makes a registered delegation confirmed. */
export const confirmDelegation: Command = {
  name: 'confirm-delegation',
  says: {
    sv: [
      'bekräfta {ref}',
      'bekräfta delegationen|besöket|resan',
      '{ref} är bekräftad|bekräftat|spikad|spikat|klar|klart …',
    ],
    en: [
      'confirm {ref}',
      'confirm the delegation|visit|trip',
      '{ref} is|has (been) (now) confirmed …',
    ],
  },
  hints: {
    sv: [
      '(nu) är det spikat|bekräftat …',
      'det är (nu) spikat|bekräftat …',
      'besöket|resan är (nu) spikat|spikad|bekräftat|bekräftad …',
    ],
    en: [
      "it's|its|it (is|has) (been) (now) confirmed …",
      'the visit|trip is|has (been) (now) confirmed …',
    ],
  },
  example: { sv: 'bekräfta D-2027-001', en: 'confirm D-2027-001' },
  needs: 'register',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, async (number) => {
      await services.confirmDelegation(turn, number);
      return showDelegationCard(turn, services, number, turn.t.delegation.confirmed(number));
    }),
};
