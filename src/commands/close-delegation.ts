import { outcomeCard } from '../cards/delegation-forms.ts';
import { startAddPoints } from '../dialogs/add-points.ts';
import { draftOfActivity } from '../dialogs/dialog.ts';
import type { DelegationFields } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { onDelegation, showDelegationCard, showDelegationForm } from './subject.ts';

/** Closes a delegation that is over; one without points is asked for them at once (S84). */
export const closeDelegation: Command = {
  name: 'close-delegation',
  says: {
    sv: [
      'avsluta|stäng {ref}',
      'avsluta|stäng delegationen|besöket|resan|aktiviteten',
      '{ref} kan avslutas|stängas',
    ],
    en: ['close {ref}', 'close the delegation|visit|trip|activity', '{ref} can be closed'],
  },
  hints: {
    sv: [
      '… kan|ska (vi) stänga|stängas|avsluta|avslutas (ärendet) …',
      '… (vi) kan stänga|avsluta …',
    ],
    en: ['… can|should (we) (be) close|closed …', '… (we) can close …'],
  },
  example: { sv: 'avsluta D-2027-001', en: 'close D-2027-001' },
  needs: 'register',
  run: (turn, services, { text }) =>
    onDelegation(turn, services, text, (number) => closeOrAsk(turn, services, number)),
};

/** Closes it, or opens the form for what it lacks, with the reason above it. */
export async function closeOrAsk(
  turn: Turn,
  services: Services,
  number: string,
  outcome: Pick<DelegationFields, 'businessOutcome'> | undefined = undefined,
): Promise<Reply> {
  try {
    await services.closeDelegation(turn, number, outcome);
    return await showDelegationCard(turn, services, number, turn.t.points.say.closed(number));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'outcome-missing') {
      const lead = refusalText(turn.t, error);
      return showDelegationForm(turn, services, number, (t, view) =>
        outcomeCard(t, view, { lead }),
      );
    }
    if (error.code !== 'cannot-close') throw error;
    const about = { delegation: number, text: '', refusal: error };
    return startAddPoints(turn, services, draftOfActivity(turn), about);
  }
}
