import { callOffCard } from '../cards/delegation-forms.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';

/** Asks whether a delegation is to be called off; only the card's button does it. */
export const callOffDelegation: Command = {
  name: 'call-off-delegation',
  says: {
    sv: [
      'ställ in {ref} …',
      'ställ in {ref}',
      'ställ in delegationen|besöket|resan',
      'stryk|avboka|avbryt {ref}',
      'ta bort {ref}',
      'blås av {ref}',
      'blås av resan|besöket',
      '{ref} är inställd|inställt',
      '{ref} är inställd|inställt …',
      '{ref} blir inte av',
      'det blir inget av {ref}',
      'besöket|resan är inställt|inställd',
      'de|dom kommer inte',
    ],
    en: [
      'call off {ref}',
      'cancel|scrap|delete|remove {ref}',
      'call {ref} off',
      'call off the delegation|visit|trip',
      'scrap the delegation|visit|trip',
      '{ref} is off|cancelled',
      '{ref} is off|cancelled …',
      "they're not coming",
      'they are not coming',
      "it's off",
      'it is off',
      'call it off',
    ],
  },
  example: { sv: 'ställ in D-2027-001', en: 'call off D-2027-001' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const { record } = await services.loadDelegation(turn, number);
    if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
    if (record.status === 'closed') throw new Refusal('already-closed', { number });
    const view = await services.viewDelegation(record, turn.person);
    if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
    return { card: callOffCard(turn.t, view), about: number };
  },
};
