import { supportCard } from '../cards/support.ts';
import { registerFromSupport } from '../dialogs/registration/from-support.ts';
import { findReferences } from '../understanding/references.ts';
import { readOutcome, startsDelegation } from '../understanding/support.ts';
import type { Command } from './command.ts';
import { noteIn } from './subject.ts';

/** Shows a request for support; a sentence that goes on says what it led to (S77), or starts a delegation. */
export const answerSupportRequest: Command = {
  name: 'answer-support-request',
  says: {
    sv: [
      '(visa) {note}',
      '{note} leder|ledde till …',
      '{note} besvarad …',
      '{note} avtal om …',
      'starta|börja|registrera|gör (en) (ny) delegation|besök|resa (från|av|för|ur) {note}',
      '(en) ny delegation från|av|för|ur {note}',
    ],
    en: [
      '(show) {note}',
      '{note} leads|led to …',
      '{note} answered …',
      '{note} agreement on …',
      'start|begin|register (a) (new) delegation|visit|trip from|of|for {note}',
      '(a) new delegation from|for {note}',
    ],
  },
  example: {
    sv: 'N-2027-001 leder till avtal om kliniska prövningar',
    en: 'N-2027-001 leads to an agreement on clinical trials',
  },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const { t, today, person } = turn;
    const year = today.slice(0, 4);
    const reference = findReferences(text).find(({ series }) => series === 'N');
    const number = noteIn(turn, text);
    if (!reference || !number) return { text: t.support.how };
    const behind = text.slice(reference.at[1]);
    const view = await services.viewSupport(number, person);
    if (startsDelegation(text.slice(0, reference.at[0]), behind)) {
      return registerFromSupport(turn, services, view);
    }
    const outcome = readOutcome(behind, year);
    if (outcome) await services.answerSupport(turn, number, outcome);
    const lead = outcome ? t.support.saved(number) : behind.trim() ? t.support.howAnswer : '';
    return { card: supportCard(t, await services.viewSupport(number, person), lead) };
  },
};
