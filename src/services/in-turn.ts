/** Doing several things that have nothing to do with each other. */

/**
 * Does each, one after the other; one that fails does not keep the others from theirs.
 * @throws AggregateError with what failed, when all have been tried
 */
export async function inTurn<T>(
  items: Iterable<T>,
  act: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await act(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed`);
}
