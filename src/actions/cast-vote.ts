import { requestCard } from '../cards/request.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { choices } from '../domain/deciding.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { type Action, type Clicked, requestNumberOf, textOf } from './action.ts';

/** A member's answers for several politicians at once. */
export const castVote: Action = {
  verb: 'cast-vote',
  run: async (turn, services, clicked) => {
    const number = requestNumberOf(clicked);
    const given = choicesIn(clicked);
    try {
      await services.castVote(turn, number, {
        round: Number(textOf(clicked, 'round')),
        choices: given,
      });
      return await showRequest(turn, services, number);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'vote-incomplete') throw error;
      return unanswered(turn, services, number, given);
    }
  },
};

/** `vote-1: yes` of the form as `1: yes`; what is no choice is left out. */
function choicesIn({ values }: Clicked): Readonly<Record<string, string>> {
  const votes = Object.entries(values).filter(
    ([id, value]) => id.startsWith('vote-') && choices.some((choice) => choice === value),
  );
  return Object.fromEntries(votes.map(([id, choice]) => [id.slice('vote-'.length), choice]));
}

/** The same card, the choices kept, and what is missing beside each that has none. */
async function unanswered(
  turn: Turn,
  services: Services,
  number: string,
  given: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { t, timeZone } = turn;
  const view = await services.viewRequestByNumber(number, turn);
  const missing = view.request.politicians.filter(({ key }) => !given[key]);
  const errors = missing.map(({ key, name }) => [
    `vote-${key}`,
    t.refusals['vote-incomplete']({ names: [name] }),
  ]);
  const typed = Object.entries(given).map(([key, choice]) => [`vote-${key}`, choice]);
  const card = requestCard(t, view, {
    timeZone,
    isPersonal: true,
    errors: Object.fromEntries(errors),
    typed: Object.fromEntries(typed),
  });
  return { card, about: number };
}
