import assert from 'node:assert/strict';
import { z } from 'zod';
import { digestOf, firstBrokenLink } from '../../../src/domain/audit.ts';
import { Refusal } from '../../../src/domain/refusal.ts';
import {
  callOffDelegation,
  changeDelegation,
  confirmDelegation,
} from '../../../src/services/change-delegation.ts';
import { commitChange, detailId, guardId } from '../../../src/services/commit-change.ts';
import { readEvents, viewHistory } from '../../../src/services/history.ts';
import { readDelegation } from '../../../src/services/load-delegation.ts';
import { type Doc, StoreError } from '../../../src/services/ports/store.ts';
import { registerDelegation } from '../../../src/services/register-delegation.ts';
import { actor, moveClock, openMeans, someFields, type TestMeans } from '../../fixtures/means.ts';
import { anyone } from '../../fixtures/reader.ts';

const PK = 'occ:draft-1';
const field = z.object({ before: z.json(), after: z.json() });
const detailDoc = z.object({
  detail: z.object({
    version: z.number(),
    salt: z.string(),
    changes: z.record(z.string(), field),
  }),
});

const refused = (code: string) => (error: unknown) =>
  error instanceof Refusal && error.code === code;

describe('a change of a record', () => {
  let means: TestMeans;
  let number: string;
  beforeEach(async () => {
    means = await openMeans();
    number = (await registerDelegation(means, actor('anna'), 'draft-1', someFields)).number;
  });
  afterEach(() => means.close());

  const stored = async () => (await readDelegation(means, 'draft-1')) ?? assert.fail();

  it('makes the next version, with an event that the root ends in', async () => {
    await changeDelegation(means, actor('anna'), number, { headcount: { count: 8, about: false } });
    await changeDelegation(means, actor('megan'), number, { initiator: 'Medicon Village' });
    const events = await readEvents(means, PK);
    const { record, head } = await stored();
    assert.equal(record.version, 3);
    assert.deepEqual(
      events.map(({ version, by, code, fields }) => [version, by, code, fields.length > 0]),
      [
        [1, 'anna', 'registered', true],
        [2, 'anna', 'changed', true],
        [3, 'megan', 'changed', true],
      ],
    );
    assert.equal(firstBrokenLink(events), undefined);
    assert.equal(head, events.at(-1)?.hash);
  });

  it('keeps values beside the event, salted, and never in it', async () => {
    await changeDelegation(means, actor('anna'), number, { initiator: 'Hemliga AB' });
    const events = await readEvents(means, PK);
    assert.doesNotMatch(JSON.stringify(events), /Hemliga|Tianjin Cancer/);
    const found = await means.store.get('work', PK, detailId(2));
    const { detail } = detailDoc.parse(found?.doc);
    assert.equal(digestOf(detail), events[1]?.digest);
    assert.equal(detail.changes.initiator?.after, 'Hemliga AB');
  });

  it('is done once for one activity, however often and at once it is delivered', async () => {
    const by = actor('anna', 'one-activity');
    const change = () => changeDelegation(means, by, number, { initiator: 'Medicon Village' });
    await Promise.all(Array.from({ length: 10 }, change));
    await change();
    assert.equal((await stored()).record.version, 2);
  });

  it('is guarded for a day, and the guard is in the partition it changed', async () => {
    await changeDelegation(means, actor('anna', 'guarded'), number, { initiator: 'A' });
    assert.ok(await means.store.get('work', PK, guardId('guarded')));
    moveClock(means, 86_401);
    assert.equal(await means.store.get('work', PK, guardId('guarded')), undefined);
  });

  it('loses no other when ten people change different fields at once', async () => {
    const fields = [
      { initiator: 'A' },
      { theyWant: 'B' },
      { weGain: 'C' },
      { businessPotential: 'D' },
      { headcount: { count: 8, about: false } },
    ];
    await Promise.all(fields.map((one) => changeDelegation(means, actor('megan'), number, one)));
    const { record } = await stored();
    assert.equal(record.version, 1 + fields.length);
    const { initiator, theyWant, weGain, businessPotential, headcount } = record;
    assert.deepEqual(
      [initiator, theyWant, weGain, businessPotential, headcount?.count],
      ['A', 'B', 'C', 'D', 8],
    );
    assert.equal(firstBrokenLink(await readEvents(means, PK)), undefined);
  });

  it('of a field that someone else changed after it was seen changes nothing', async () => {
    const seen = (await stored()).record.version;
    await changeDelegation(means, actor('megan'), number, { initiator: 'A' });
    await assert.rejects(
      changeDelegation(means, actor('anna'), number, { initiator: 'B' }, seen),
      refused('changed-meanwhile'),
    );
    await changeDelegation(means, actor('anna'), number, { theyWant: 'C' }, seen);
    const { record } = await stored();
    assert.deepEqual([record.initiator, record.theyWant], ['A', 'C']);
  });

  it('that changes nothing, or that one may not make, leaves no trace', async () => {
    const host = { id: 'region-skane' } as const;
    await assert.rejects(
      changeDelegation(means, actor('anna'), number, { host }),
      refused('nothing-to-change'),
    );
    for (const id of ['omar', 'eva', 'nobody']) {
      await assert.rejects(
        changeDelegation(means, actor(id), number, { initiator: 'A' }),
        refused('not-allowed'),
      );
      await assert.rejects(callOffDelegation(means, actor(id), number), refused('not-allowed'));
    }
    await assert.rejects(
      confirmDelegation(means, actor('anna'), number),
      refused('cannot-confirm'),
    );
    assert.equal((await stored()).record.version, 1);
    assert.equal((await readEvents(means, PK)).length, 1);
  });

  it('is refused when it was called off', async () => {
    await callOffDelegation(means, actor('anna'), number, 'De kommer inte');
    await assert.rejects(
      changeDelegation(means, actor('anna'), number, { initiator: 'A' }),
      refused('already-called-off'),
    );
    const history = await viewHistory(means, anyone, number);
    assert.equal(history.entries.at(-1)?.remark, 'De kommer inte');
  });

  it('on a root that is no longer the one that was read changes nothing', async () => {
    const before = await stored();
    await changeDelegation(means, actor('anna'), number, { initiator: 'A' });
    const root = (head: string): Doc => ({ id: 'root', v: 1, kind: 'delegation', head });
    const change = { pk: PK, before, version: 2, root, code: 'changed', changes: {} } as const;
    await assert.rejects(
      commitChange(means, { ...change, actor: actor('anna') }),
      (error) => error instanceof StoreError && ['stale', 'conflict'].includes(error.code),
    );
    assert.equal((await stored()).record.initiator, 'A');
  });
});

describe('registering', () => {
  let means: TestMeans;
  beforeEach(async () => {
    means = await openMeans();
  });
  afterEach(() => means.close());

  it('twenty times at once from one draft gives one delegation and one number', async () => {
    const once = () => registerDelegation(means, actor('anna'), 'draft-1', someFields);
    const made = await Promise.all(Array.from({ length: 20 }, once));
    assert.deepEqual([...new Set(made.map((one) => one.number))], ['D-2027-001']);
    assert.equal((await readEvents(means, PK)).length, 1);
  });

  it('takes the year from the time zone', async () => {
    means.clock.at = Date.parse('2027-12-31T23:30:00Z');
    const { number } = await registerDelegation(means, actor('anna'), 'draft-2', someFields);
    assert.equal(number, 'D-2028-001');
  });

  it('is refused without the right, and for what is not whole', async () => {
    await assert.rejects(
      registerDelegation(means, actor('eva'), 'draft-3', someFields),
      refused('not-allowed'),
    );
    await assert.rejects(
      registerDelegation(means, actor('anna'), 'draft-3', { ...someFields, themes: [] }),
      refused('registration-incomplete'),
    );
    assert.equal(await readDelegation(means, 'draft-3'), undefined);
  });
});
