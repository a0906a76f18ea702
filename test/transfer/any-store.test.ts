import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  callOffDelegation,
  changeDelegation,
  closeDelegation,
} from '../../src/services/change-delegation.ts';
import { addPoints } from '../../src/services/points/add-points.ts';
import { registerDelegation } from '../../src/services/register-delegation.ts';
import { actor, openMeans, someFields, type TestMeans } from '../fixtures/means.ts';
import { altered, copyOf, importInto, openMemory } from './copies.ts';

/** What may be done with one of a few delegations; what a rule refuses is simply not done. */
type Deed =
  | { readonly deed: 'register'; readonly which: number; readonly text: string }
  | { readonly deed: 'change'; readonly which: number; readonly count: number }
  | { readonly deed: 'point'; readonly which: number; readonly text: string }
  | { readonly deed: 'close' | 'call-off'; readonly which: number };

const which = fc.nat(3);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ deed: fc.constant('register' as const), which, text }),
  fc.record({
    deed: fc.constant('change' as const),
    which,
    count: fc.integer({ min: 1, max: 99 }),
  }),
  fc.record({ deed: fc.constant('point' as const), which, text }),
  fc.record({ deed: fc.constantFrom('close' as const, 'call-off' as const), which }),
);

async function act(means: TestMeans, given: Deed): Promise<void> {
  const draft = `draft-${given.which}`;
  const by = actor('anna');
  // Its days are over, so that it can be closed; the number comes from the draft.
  const period = { firstDay: '2027-01-04', lastDay: '2027-01-05' };
  const name = given.deed === 'register' ? given.text : 'Tianjin Cancer Hospital';
  const fields = { ...someFields, period, organisation: name };
  const { number } = await registerDelegation(means, by, draft, fields);
  if (given.deed === 'change') {
    const headcount = { count: given.count, about: false };
    await changeDelegation(means, by, number, { headcount });
  }
  if (given.deed === 'point') {
    const point = { text: given.text, owner: 'omar', due: '2027-04-01' };
    await addPoints(means, by, number, [point], by.activityId ?? '');
  }
  if (given.deed === 'close') await closeDelegation(means, by, number);
  if (given.deed === 'call-off') await callOffDelegation(means, by, number);
}

const ignore = (error: { name?: string }) => assert.equal(error.name, 'Refusal', `${error}`);

async function storeAfter(deeds: readonly Deed[]): Promise<TestMeans> {
  const means = await openMeans();
  for (const one of deeds) await act(means, one).catch(ignore);
  return means;
}

const deeds = fc.array(deed, { maxLength: 14 });

describe('Any store', function () {
  this.timeout(120_000);

  it('can be copied, and the copy of the copy is the same', async () => {
    const run = fc.asyncProperty(deeds, async (given) => {
      const means = await storeAfter(given);
      const lines = await copyOf(means.store);
      const other = openMemory();
      await importInto(other, lines);
      assert.deepEqual(await copyOf(other), lines);
      await Promise.all([means.close(), other.close()]);
    });
    await fc.assert(run, { numRuns: 30 });
  });

  it('copied with any one document of a trail changed or left out is refused', async () => {
    const run = fc.asyncProperty(deeds, fc.nat(), fc.boolean(), async (given, pick, isLeftOut) => {
      const means = await storeAfter(given);
      const lines = await copyOf(means.store);
      const trail = lines.filter((line) => /"kind":"(event|detail)"/.test(line));
      const chosen = JSON.parse(trail[pick % trail.length] ?? '');
      const changed = altered(lines, (doc, pk) => {
        if (pk !== chosen.pk || doc.id !== chosen.doc.id) return doc;
        if (isLeftOut) return undefined;
        if (doc.kind === 'event') return { ...doc, event: { ...Object(doc.event), at: 'never' } };
        return { ...doc, detail: { ...Object(doc.detail), salt: 'x' } };
      });
      const other = openMemory();
      await assert.rejects(importInto(other, changed), { name: 'TransferRefused' });
      assert.deepEqual(await other.partitions('work'), []);
      await Promise.all([means.close(), other.close()]);
    });
    await fc.assert(run, { numRuns: 30 });
  });

  it('is copied whole while it is being written to', async () => {
    const means = await storeAfter([{ deed: 'point', which: 0, text: 'Boka tolk' }]);
    let isOver = false;
    const writing = (async () => {
      for (let count = 1; !isOver; count += 1) {
        await act(means, { deed: 'register', which: count, text: 'Wuhan' });
        await act(means, { deed: 'change', which: count % 4, count: (count % 90) + 1 }).catch(
          ignore,
        );
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let copies = 0; copies < 5; copies += 1) {
      const lines = await copyOf(means.store);
      const other = openMemory();
      await importInto(other, lines);
      await other.close();
    }
    isOver = true;
    await writing;
    await means.close();
  });
});
