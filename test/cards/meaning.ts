/** Samples of the cards that ask what a sentence means. */

import { nearestCard } from '../../src/cards/lists.ts';
import { whichMeantCard } from '../../src/cards/which-meant.ts';
import { MOST_MESSAGE } from '../../src/domain/limits.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

export function* meaningCards({ t }: Turn, delegation: string): Generator<Draw> {
  const said = { id: 'f'.repeat(20), text: 'x'.repeat(MOST_MESSAGE) };
  const register = { title: t.meaning.register, command: 'new-delegation' };
  const change = { title: t.meaning.change(delegation), command: 'change-delegation', delegation };
  const list = { title: t.meaning.list, command: 'list-delegations' };
  yield [
    'new or known',
    whichMeantCard(t, said, t.meaning.newOrKnown(delegation), [change, register]),
  ];
  yield ['register or list', whichMeantCard(t, said, t.meaning.registerOrList, [register, list])];
  const lines = (['list-delegations', 'show-delegation', 'follow-ups'] as const).map((command) => {
    return { what: t.help.commands[command], example: `${command} ${delegation}`, command };
  });
  yield ['nearest', nearestCard(t, said.text, lines)];
}
