/** Doing what is due, of which other processes may do some at the same time. */

import type { Means } from './means.ts';

/** Of more than these each process begins somewhere of its own; of so many, with the first. */
const FEW = 10;
/** Looks in one go; what is left then is for the next sweep. */
const MOST_LOOKS = 20;

/**
 * Looks for what there is to do and does it, one after the other, for as long as something is done.
 * One that fails does not keep the others of its look from theirs. In a long list each process begins
 * somewhere else and looks anew when it meets what another has done: so they seldom want the same.
 * `act` gives false when another process was first or nothing had to be done. Once the process is to
 * end, nothing more is taken up.
 * @throws AggregateError with what failed, when all have been tried
 */
export async function inTurn<T>(
  { random, stopping }: Pick<Means, 'random' | 'stopping'>,
  look: () => Promise<readonly T[]>,
  act: (item: T) => Promise<boolean>,
): Promise<void> {
  const failures: unknown[] = [];
  const actUnlessStopping = async (item: T) => !stopping?.aborted && (await act(item));
  for (let looks = 0; looks < MOST_LOOKS && !stopping?.aborted; looks += 1) {
    const items = fromSomewhere(await look(), random);
    const isSomethingDone = await goThrough(items, actUnlessStopping, failures);
    if (!isSomethingDone || failures.length > 0) break;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed`);
}

/** Until it meets what another has done; when it has done nothing itself, through to the end. */
async function goThrough<T>(
  items: readonly T[],
  act: (item: T) => Promise<boolean>,
  failures: unknown[],
): Promise<boolean> {
  let isSomethingDone = false;
  for (const item of items) {
    try {
      const isDone = await act(item);
      if (isSomethingDone && !isDone) return true;
      isSomethingDone ||= isDone;
    } catch (error) {
      failures.push(error);
    }
  }
  return isSomethingDone;
}

function fromSomewhere<T>(items: readonly T[], random: () => number): readonly T[] {
  const first = items.length > FEW ? Math.floor(random() * items.length) : 0;
  return [...items.slice(first), ...items.slice(0, first)];
}
