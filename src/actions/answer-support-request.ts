import { supportCard } from '../cards/support.ts';
import { Refusal } from '../domain/refusal.ts';
import type { SupportOutcome } from '../domain/support-request.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { findReferences } from '../understanding/references.ts';
import { type Action, type Clicked, supportNumberOf, textOf } from './action.ts';

/** Says what a request for support led to; what is refused comes back with the card. */
export const answerSupportRequest: Action = {
  verb: 'answer-support-request',
  run: async (turn, services, clicked) => {
    const { t, today, person } = turn;
    const number = supportNumberOf(clicked);
    const show = async (lead: string) => ({
      card: supportCard(t, await services.viewSupport(number, person), lead),
    });
    const outcome = outcomeOf(clicked, today.slice(0, 4));
    if (!outcome) return show(t.support.howAnswer);
    try {
      await services.answerSupport(turn, number, outcome);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'support-not-found') throw error;
      return show(refusalText(t, error));
    }
    return show(t.support.saved(number));
  },
};

function outcomeOf(clicked: Clicked, year: string): SupportOutcome | undefined {
  const text = textOf(clicked, 'text').trim();
  switch (textOf(clicked, 'outcome')) {
    case 'delegation': {
      const [found] = findReferences(text).filter(({ series }) => series === 'D');
      const number = found && `D-${found.year ?? year}-${String(found.number).padStart(3, '0')}`;
      return { kind: 'delegation', number: number ?? text };
    }
    case 'agreement':
      return { kind: 'agreement', subject: text, deviation: textOf(clicked, 'reason') || null };
    case 'answer':
      return { kind: 'answer', text };
    default:
      return undefined;
  }
}
