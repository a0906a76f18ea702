import type { Command } from './command.ts';
import { onDelegation, showDelegationCard } from './subject.ts';

/** Shows one delegation by its number. */
export const showDelegation: Command = {
  name: 'show-delegation',
  says: {
    sv: [
      'visa|se|öppna (mig) {ref}',
      'ta fram {ref}',
      'visa|se (mig) allt (om|för|på) {ref}',
      'status (för|på) {ref}',
      'hur går|står det (till) med {ref} …',
      'vad gäller (för|om|med) {ref} …',
      '{ref}',
      'visa|se|öppna delegationen|besöket|resan',
    ],
    en: [
      'show|open|see (me) {ref}',
      'pull up {ref}',
      'show|see (me) everything|all (on|about|for) {ref}',
      'status (of|on|for) {ref}',
      'what about {ref} …',
      '{ref}',
      'show|open|see the delegation|visit|trip',
    ],
  },
  example: { sv: 'visa D-2027-001', en: 'show D-2027-001' },
  needs: 'read',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, (number) => showDelegationCard(turn, services, number)),
};
