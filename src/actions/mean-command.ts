import { runCommand } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Action, textOf } from './action.ts';

/** What was meant by a sentence that was asked about: it is done with the sentence as it was said. */
export const meanCommand: Action = {
  verb: 'mean-command',
  run: async (turn, services, clicked) => {
    const { said } = turn;
    const command = commands.find(({ name }) => name === textOf(clicked, 'command'));
    const isKnown = said !== undefined && said.id === textOf(clicked, 'said');
    if (!isKnown || !command || (command.isLocal && !turn.isLocal)) {
      throw new Refusal('card-out-of-date', {});
    }
    const about = textOf(clicked, 'delegation') || turn.about;
    const { text } = said;
    return runCommand(command, { ...turn, about }, services, { text, rest: text });
  },
};
