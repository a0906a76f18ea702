import { runCommand as said } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { type Action, textOf } from './action.ts';

/** A button that means what a person could have said, in its shortest form. */
export const runCommand: Action = {
  verb: 'run-command',
  run: async (turn, services, clicked) => {
    const command = commands.find(({ name }) => name === textOf(clicked, 'command'));
    if (!command || (command.isLocal && !turn.isLocal)) return { text: turn.t.tryHelp };
    return said(command, turn, services, { text: '', rest: '' });
  },
};
