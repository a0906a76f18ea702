import { supportCard } from '../cards/support.ts';
import { findReferences } from '../understanding/references.ts';
import { readOutcome } from '../understanding/support.ts';
import type { Command } from './command.ts';

/** Shows a request for support; a sentence that goes on says what it led to (S77). */
export const answerSupportRequest: Command = {
  name: 'answer-support-request',
  says: {
    sv: ['(visa) {note}', '{note} leder|ledde till …', '{note} besvarad …', '{note} avtal om …'],
    en: ['(show) {note}', '{note} leads|led to …', '{note} answered …', '{note} agreement on …'],
  },
  example: {
    sv: 'N-2027-001 leder till avtal om kliniska prövningar',
    en: 'N-2027-001 leads to an agreement on clinical trials',
  },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const { t, today } = turn;
    const year = today.slice(0, 4);
    const reference = findReferences(text).find(({ series }) => series === 'N');
    if (!reference) return { text: t.support.how };
    const number = `N-${reference.year ?? year}-${String(reference.number).padStart(3, '0')}`;
    const behind = text.slice(reference.at[1]);
    const outcome = readOutcome(behind, year);
    if (outcome) await services.answerSupport(turn, number, outcome);
    const lead = outcome ? t.support.saved(number) : behind.trim() ? t.support.howAnswer : '';
    return { card: supportCard(t, await services.viewSupport(number), lead) };
  },
};
