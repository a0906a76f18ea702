import { runCommand as said } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { type Action, textOf } from './action.ts';

/** A button that says what a person could have said. */
export const runCommand: Action = {
  verb: 'run-command',
  run: async (turn, services, clicked) => {
    const command = commands.find(({ name }) => name === textOf(clicked, 'command'));
    if (!command) return { text: turn.t.tryHelp };
    return said(command, turn, services, { text: textOf(clicked, 'say'), rest: '' });
  },
};
