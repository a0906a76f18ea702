/** Asks what a sentence means, where it may mean several things: nothing is done before that is said. */

import { type WhichChoice, whichMeantCard } from '../cards/which-meant.ts';
import { draftOfActivity } from '../dialogs/dialog.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import type { Command } from './command.ts';

export type Unclear =
  | { readonly between: 'new-or-known'; readonly number: string }
  | { readonly between: 'register-or-list' }
  /** What somebody else has to do is taken over once that is said. */
  | { readonly between: 'take-over'; readonly name: string; readonly numbers: readonly string[] };

/** Where others read along it is asked without buttons, which only work in one's own chat. */
export function askWhichMeant(turn: Turn, text: string, unclear: Unclear): Reply {
  const { t } = turn;
  const { question, choices } = wordsOf(turn, unclear);
  const titles = choices.map(({ title }) => `”${title}”`).join(' · ');
  if (isShared(turn)) return { text: `${question} ${titles}` };
  const said = { id: draftOfActivity(turn), text };
  return { card: whichMeantCard(t, said, question, choices), said };
}

interface Asked {
  readonly question: string;
  readonly choices: readonly (WhichChoice & { readonly command: Command['name'] })[];
}

function wordsOf({ t }: Turn, unclear: Unclear): Asked {
  const register = { title: t.meaning.register, command: 'new-delegation' } as const;
  switch (unclear.between) {
    case 'new-or-known': {
      const { number } = unclear;
      const change = { title: t.meaning.change(number), command: 'change-delegation' } as const;
      return {
        question: t.meaning.newOrKnown(number),
        choices: [{ ...change, delegation: number }, register],
      };
    }
    case 'register-or-list':
      return {
        question: t.meaning.registerOrList,
        choices: [register, { title: t.meaning.list, command: 'list-delegations' }],
      };
    case 'take-over':
      return {
        question: t.meaning.takeOver(unclear.name, unclear.numbers),
        choices: [{ title: t.meaning.takeAll, command: 'reassign-points' }],
      };
  }
}
