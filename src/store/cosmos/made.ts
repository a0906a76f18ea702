import type { ItemDefinition } from '@azure/cosmos';
import { type Doing, reading } from './calls.ts';
import type { Sending } from './write.ts';

/** Stands for the etag of a document that has been written again since: it matches none. */
const WRITTEN_SINCE = '"written since"';

/**
 * The etags of a commit that was made, by the mark that its documents bear; undefined when none of
 * them lies there with it.
 */
export async function etagsIfMade(
  { container, pk, writes }: Sending,
  mark: string,
  doing: Doing,
): Promise<readonly string[] | undefined> {
  const { abortSignal, charged } = doing;
  const parameters = writes.map(({ id }, index) => ({ name: `@p${index}`, value: id }));
  const names = parameters.map(({ name }) => name).join(', ');
  const query = `SELECT c.id, c._etag, c._commit FROM c WHERE c.id IN (${names})`;
  const found = await reading(doing, `look for a commit in ${pk}`, async () => {
    const pages = container.items.query<ItemDefinition>(
      { query, parameters },
      { partitionKey: pk, abortSignal },
    );
    const { resources, requestCharge } = await pages.fetchAll();
    charged(requestCharge);
    return resources;
  });
  const own = found.filter(({ _commit }) => _commit === mark);
  if (own.length === 0) return undefined;
  const etags = new Map(own.map(({ id, _etag }) => [id, String(_etag)]));
  return writes.map(({ id, stored }) => {
    return stored === undefined ? '' : (etags.get(id) ?? WRITTEN_SINCE);
  });
}
