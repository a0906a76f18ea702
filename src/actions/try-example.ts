import { runCommand } from '../commands/command.ts';
import { withNumber } from '../commands/help.ts';
import { commands } from '../commands/index.ts';
import { type Action, textOf } from './action.ts';

/** A press on a row of help: the same as saying the example. */
export const tryExample: Action = {
  verb: 'try-example',
  run: async (turn, services, clicked) => {
    const command = commands.find(({ name }) => name === textOf(clicked, 'command'));
    if (!command || (command.isLocal && !turn.isLocal)) return { text: turn.t.tryHelp };
    const text = withNumber(command.example[turn.t.language], turn);
    return runCommand(command, turn, services, { text, rest: '' });
  },
};
