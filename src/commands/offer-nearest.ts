import { nearestCard } from '../cards/lists.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { canBePressed, exampleOf, knownNumbers } from './examples.ts';
import { commands } from './index.ts';

/** Says that a sentence was not understood, with what comes nearest to say instead, or to press. */
export async function offerNearest(
  turn: Turn,
  services: Services,
  text: string,
  names: readonly string[],
): Promise<Reply> {
  const { t } = turn;
  const near = names.flatMap((name) => commands.find((one) => one.name === name) ?? []);
  if (near.length === 0) return { text: `${t.notUnderstood} ${t.tryHelp}` };
  const known = await knownNumbers(turn, services);
  const lines = near.map((command) => ({
    what: t.help.commands[command.name],
    example: exampleOf(command, turn, known),
    ...(canBePressed(command, known) && { command: command.name }),
  }));
  if (!isShared(turn)) return { card: nearestCard(t, text, lines) };
  return { text: `${t.notUnderstood} ${t.nearest(lines.map(({ example }) => example))}` };
}
