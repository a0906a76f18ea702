import { callOffCard } from '../cards/delegation-forms.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { onDelegation } from './subject.ts';

/** Asks whether a delegation is to be called off; only the card's button does it. */
export const callOffDelegation: Command = {
  name: 'call-off-delegation',
  says: {
    sv: [
      'ställ|ställa in {ref} …',
      'ställ|ställa in (det)',
      'ställ|ställa in delegationen|besöket|resan|aktiviteten …',
      'stryk|avboka|avbryt|ta (bort) {ref}',
      'avboka delegationen|besöket|resan|aktiviteten …',
      'blås|blåser av {ref}|det|besöket|resan|delegationen|alltihop|hela …',
      '{ref} blir inte av …',
      '(de|dom|{ref}) kommer inte …',
      '{ref} har ställt in|backat|hoppat av …',
    ],
    en: [
      'call off {ref} …',
      'call {ref}|it off …',
      'call off the delegation|visit|trip|activity …',
      'cancel|scrap|delete|remove {ref}',
      'cancel|scrap the delegation|visit|trip|activity …',
      '{ref} is|was|has (been) off|cancelled|canceled …',
      '(they|{ref}) are|is not coming …',
      "they|{ref} aren't|isn't|won't (be) coming|come …",
      "they're not coming …",
      '{ref} bailed|cancelled|canceled|pulled …',
      "it's|its off …",
      'it is off',
      'call it off …',
    ],
  },
  hints: {
    sv: [
      '… är|blev|blir inställd|inställt|inställda|avbokad|avbokat|avblåst …',
      'det|besöket|resan blir inte av …',
      'det blir inget av …',
      'kineserna|gästerna|delegationen|de|dom har tackat nej|avböjt …',
      'kineserna|gästerna|delegationen|de|dom tackade nej|avböjde …',
      'det blir ingen resa|inget besök …',
      'de|dom har ställt in|backat|hoppat av …',
    ],
    en: [
      'the delegation|visit|trip is|was|has (been) off|cancelled|canceled …',
      'they bailed|cancelled|canceled|pulled (out) …',
      "… it's off",
    ],
  },
  example: { sv: 'ställ in D-2027-001', en: 'call off D-2027-001' },
  needs: 'register',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, (number) => askToCallOff(turn, services, number)),
};

async function askToCallOff(turn: Turn, services: Services, number: string): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  const view = await services.viewDelegation(record, turn.person);
  if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
  return { card: callOffCard(turn.t, view), about: number };
}
