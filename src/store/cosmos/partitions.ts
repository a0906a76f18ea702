import type { Container } from '@azure/cosmos';
import { MAX_ROWS } from '../limits.ts';
import { type Call, reading } from './calls.ts';
import type { Asked } from './page.ts';

/**
 * The partitions after one, as many as a page holds. Every document tells its own, in order, so that
 * each range of the container can be read as it comes; what is told again is left out here.
 */
export async function readPartitions(
  call: Call,
  { name, until }: Asked,
  container: Container,
  after = '',
): Promise<readonly string[]> {
  const query = 'SELECT VALUE c.pk FROM c WHERE c.pk > @after ORDER BY c.pk';
  const parameters = [{ name: '@after', value: after }];
  return await call({ operation: 'query', container: name, until }, (doing) =>
    reading(doing, `partitions of ${name}`, async () => {
      const { abortSignal, charged } = doing;
      const options = { maxItemCount: MAX_ROWS, abortSignal };
      const pages = container.items.query<string>({ query, parameters }, options);
      const found = new Set<string>();
      while (found.size < MAX_ROWS && pages.hasMoreResults()) {
        const { resources = [], requestCharge } = await pages.fetchNext();
        charged(requestCharge);
        for (const pk of resources) found.add(pk);
      }
      return [...found].slice(0, MAX_ROWS);
    }),
  );
}
