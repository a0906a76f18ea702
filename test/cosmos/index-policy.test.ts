import assert from 'node:assert/strict';
import { type Container, indexedFields } from '../../src/services/ports/store.ts';
import { indexPolicyOf } from '../../src/store/cosmos/index-policy.ts';
import { sourceFiles } from '../architecture/source-files.ts';

interface ServiceQuery {
  readonly container: Container;
  /** Fields with a condition. */
  readonly where: readonly string[];
  readonly order?: string | readonly string[];
}

/** Every query that services make, by the file that makes it. */
const queries: Readonly<Record<string, readonly ServiceQuery[]>> = {
  'services/conversations.ts': [
    { container: 'bot', where: ['kind'], order: 'updatedAt' },
    { container: 'bot', where: ['kind', 'id'] },
  ],
  'services/digest/digests-of-today.ts': [{ container: 'bot', where: ['id'] }],
  'services/digest/refresh-digests.ts': [{ container: 'bot', where: ['kind'], order: 'id' }],
  'services/digest/stuck-digests.ts': [
    { container: 'bot', where: ['kind', 'dueAt'], order: 'dueAt' },
    { container: 'bot', where: ['kind'] },
  ],
  'services/digest/tend-digests.ts': [
    { container: 'bot', where: ['kind', 'dueAt'], order: 'dueAt' },
  ],
  'services/drafts/expiring-drafts.ts': [
    { container: 'bot', where: ['kind', 'updatedAt'], order: 'updatedAt' },
    { container: 'bot', where: ['kind'] },
  ],
  'services/finding/find-delegations.ts': [{ container: 'work', where: ['kind', 'status'] }],
  'services/finding/find-duplicates.ts': [
    {
      container: 'work',
      where: ['kind', 'firstDay', 'lastDay', 'words'],
      order: 'registeredAt',
    },
  ],
  'services/finding/stretches.ts': [
    {
      container: 'work',
      where: ['number', 'responsible', 'words', 'status', 'askOn', 'firstDay', 'lastDay'],
      order: ['firstDay', 'firstDay', 'registeredAt', 'firstDay'],
    },
  ],
  'services/first-contact.ts': [
    {
      container: 'work',
      where: ['kind', 'status', 'words', 'registeredAt'],
      order: 'registeredAt',
    },
  ],
  'services/history.ts': [
    { container: 'work', where: ['kind'] },
    { container: 'work', where: ['kind'] },
  ],
  'services/lapse-requests.ts': [{ container: 'work', where: ['kind', 'status', 'firstDay'] }],
  'services/list-requests.ts': [{ container: 'work', where: ['kind', 'status'] }],
  'services/load-delegation.ts': [{ container: 'work', where: ['kind', 'number'] }],
  'services/occasion.ts': [
    { container: 'work', where: ['kind'] },
    { container: 'work', where: ['number'] },
  ],
  'services/outbox/send.ts': [{ container: 'work', where: ['kind', 'dueAt'], order: 'dueAt' }],
  'services/outbox/wake.ts': [{ container: 'work', where: ['kind', 'owner'] }],
  'services/points/ask-for-points.ts': [
    { container: 'work', where: ['kind', 'status', 'askOn'], order: 'askOn' },
  ],
  'services/points/escalate-points.ts': [
    { container: 'work', where: ['kind', 'status', 'due'], order: 'due' },
  ],
  'services/points/list-points.ts': [
    { container: 'work', where: ['kind', 'status', 'owner', 'due'], order: 'due' },
  ],
  'services/secrecy.ts': [{ container: 'work', where: ['kind', 'responsible', 'number'] }],
  'services/sent-cards.ts': [{ container: 'work', where: ['kind'] }],
  'services/settings/change-roles.ts': [{ container: 'bot', where: ['kind'] }],
  'services/shown-cards.ts': [{ container: 'bot', where: ['kind', 'names'], order: 'updatedAt' }],
  'services/status/find-stuck.ts': [
    { container: 'work', where: ['kind'], order: 'dueAt' },
    { container: 'work', where: ['kind', 'outcome'] },
  ],
  'services/support/load-support.ts': [
    { container: 'work', where: ['kind', 'number'] },
    { container: 'work', where: ['kind'], order: 'registeredAt' },
  ],
  'services/transfer/read-store.ts': [{ container: 'work', where: [] }],
};

const code = new Map(
  sourceFiles
    .filter(({ path }) => !path.startsWith('store') && !path.startsWith('services/ports'))
    .map(({ path, text }) => [path, text]),
);
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found);

describe('The index policy', () => {
  it('is tested against every query in the code, with its fields and its order', () => {
    const asking = [...code].filter(([, text]) => text.includes('store.query('));
    assert.deepEqual(asking.map(([path]) => path).sort(), Object.keys(queries));
    for (const [path, text] of asking) {
      const listed = queries[path] ?? [];
      const fields = new Set(all(text, /\['(\w+)', '(?:=|<|<=|>|>=|in|has)',/g));
      assert.equal(all(text, /(store\.query\()/g).length, listed.length, path);
      assert.deepEqual(fields, new Set(listed.flatMap(({ where }) => where)), path);
      const orders = all(text, /\border: '(\w+)'/g);
      assert.deepEqual(
        orders,
        listed.flatMap(({ order = [] }) => order),
        path,
      );
    }
  });

  const asked = Object.entries(queries).flatMap(([file, made]) =>
    made.flatMap(({ container, where, order = 'id' }) =>
      [...new Set([order].flat())].map((by) => ({ file, container, where, by })),
    ),
  );
  for (const { file, container, where, by } of asked) {
    it(`covers ${file}: ${where.join(', ')}, by ${by}`, () => {
      const { includedPaths, compositeIndexes } = indexPolicyOf(container);
      const paths = includedPaths.map(({ path }) => path);
      for (const field of where) {
        // Cosmos indexes `id` by itself.
        const isIndexed = [`/${field}/?`, `/${field}/[]/?`].some((path) => paths.includes(path));
        assert.ok(field === 'id' || isIndexed, field);
      }
      const orders = compositeIndexes.map((index) => index.map(({ path }) => path).join());
      assert.ok(orders.includes(by === 'id' ? '/id,/pk' : `/${by},/id,/pk`));
    });
  }

  for (const container of ['work', 'bot'] as const) {
    it(`of ${container} indexes the partition and the declared fields, and nothing else`, () => {
      const { includedPaths, excludedPaths } = indexPolicyOf(container);
      assert.deepEqual(
        includedPaths.map(({ path }) => path.split('/')[1]),
        ['pk', ...Object.keys(indexedFields[container])],
      );
      assert.deepEqual(excludedPaths, [{ path: '/*' }]);
    });
  }
});
