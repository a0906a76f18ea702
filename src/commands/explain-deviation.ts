import { deviationCard } from '../cards/deviation.ts';
import { reasonBehind } from '../understanding/reason.ts';
import { findReferences } from '../understanding/references.ts';
import { findRows } from '../understanding/rows.ts';
import type { Command } from './command.ts';
import { showDelegationCard, showDelegationForm, subjectOf, whichOne } from './subject.ts';

/** Passes a warning with the reason, which stays on the record; without a row it gives the form. */
export const explainDeviation: Command = {
  name: 'explain-deviation',
  says: {
    sv: [
      'avsteg|avsteget (från) (rad) {row} …',
      'avsteg|avsteget (från) (rad) {row} för|på|i {ref} …',
      '{ref} avsteg|avsteget (från) (rad) {row} …',
      'motivera avsteg|avsteget|avstegen (för|på|i) {ref}',
      'motivera avsteg|avsteget|avstegen',
      'avsteg|avsteget|avstegen (för|på|i) {ref}',
      'avsteg|avsteget|avstegen',
    ],
    en: [
      'deviation|deviate (from) (row) {row} …',
      'deviation|deviate (from) (row) {row} for|on|in {ref} …',
      '{ref} deviation (from) (row) {row} …',
      'give (a|the) reason (for) {ref}',
      'give (a|the) reason',
      'deviation|deviations (for|on|in) {ref}',
      'deviation|deviations',
    ],
  },
  example: {
    sv: 'avsteg S36 för D-2027-001: ingen annan hann svara',
    en: 'deviation S36 for D-2027-001: nobody had time to answer',
  },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const [asked] = findRows(text);
    if (!asked) {
      return showDelegationForm(turn, services, number, (t, view) => deviationCard(t, view));
    }
    await services.deviate(turn, number, { [asked.row]: reasonIn(text, asked.at[1]) });
    return showDelegationCard(turn, services, number, turn.t.deviation.saved(number));
  },
};

/** What stands behind the row, and behind the number where that comes last. */
function reasonIn(text: string, rowEnd: number): string {
  const [reference] = findReferences(text);
  const isBehindRow =
    reference && /^\s*(?:för|på|i|for|on|in)?\s*$/iu.test(text.slice(rowEnd, reference.at[0]));
  return reasonBehind(text, isBehindRow ? reference.at[1] : rowEnd);
}
