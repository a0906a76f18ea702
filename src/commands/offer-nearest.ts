import { nearestCard } from '../cards/which-meant.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { canBePressed, exampleOf, knownNumbers } from './examples.ts';
import { commands } from './index.ts';

/** Says that it was not understood, with what comes nearest to say instead, or to press. */
export async function offerNearest(
  turn: Turn,
  services: Services,
  names: readonly string[],
): Promise<Reply> {
  const { t } = turn;
  const near = names.flatMap((name) => commands.find((one) => one.name === name) ?? []);
  if (near.length === 0) return { text: `${t.notUnderstood} ${t.tryHelp}` };
  const known = await knownNumbers(turn, services);
  const examples = near.map((command) => exampleOf(command, turn, known));
  const question = `${t.notUnderstood} ${t.nearest(examples)}`;
  const pressed = near.filter((command) => canBePressed(command, known));
  if (isShared(turn) || pressed.length === 0) return { text: question };
  const choices = pressed.map(({ name }) => ({ title: t.help.commands[name], command: name }));
  return { card: nearestCard(t, question, choices) };
}
