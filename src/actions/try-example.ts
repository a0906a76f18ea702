import { type Command, runCommand } from '../commands/command.ts';
import { exampleOf, knownNumbers } from '../commands/examples.ts';
import { commands } from '../commands/index.ts';
import { sayablesOf } from '../commands/sayables.ts';
import { hear } from '../understanding/hear.ts';
import { withStandIns } from '../understanding/stand-ins.ts';
import { type Action, textOf } from './action.ts';

/** A press on a row of help: the same as saying the example. */
export const tryExample: Action = {
  verb: 'try-example',
  run: async (turn, services, clicked) => {
    const command = commands.find(({ name }) => name === textOf(clicked, 'command'));
    if (!command || (command.isLocal && !turn.isLocal)) return { text: turn.t.tryHelp };
    const text = exampleOf(command, turn, await knownNumbers(turn, services));
    return runCommand(command, turn, services, { text, rest: restOf(command, text) });
  },
};

function restOf(command: Command, text: string): string {
  const heard = hear(withStandIns(text), sayablesOf(command));
  return heard.name === undefined ? '' : heard.rest;
}
