import assert from 'node:assert/strict';
import { digestOf, sealEvent } from '../../src/domain/audit.ts';
import type { Store } from '../../src/services/ports/store.ts';
import { altered, copyOf, fill, importInto, OPEN, openMemory, resealed } from './copies.ts';

type Lines = readonly string[];

/** A copy that somebody has changed, and what is said about it. */
interface Row {
  readonly name: string;
  readonly change: (lines: Lines) => Lines;
  readonly says: RegExp;
}

const without = (lines: Lines, index: number) => lines.toSpliced(index, 1);
const closed = (doc: Record<string, unknown>) =>
  doc.kind === 'delegation' && doc.status === 'closed';

/** A part of a document with other values in it. */
const inner = (doc: Record<string, unknown>, part: string, more: object) => ({
  ...doc,
  [part]: { ...Object(doc[part]), ...more },
});

const form: readonly Row[] = [
  { name: 'an empty file', change: () => [], says: /^The file is empty/ },
  {
    name: 'a file of something else',
    change: () => ['hello'],
    says: /^Line 1: this is not a copy/,
  },
  {
    name: 'a copy of another version',
    change: ([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest],
    says: /^Line 1: this is not a copy of a store that this version can read/,
  },
  {
    name: 'a copy without its last line',
    change: (lines) => lines.slice(0, -1),
    says: /^The file is cut: its last line is missing/,
  },
  {
    name: 'a copy that is cut in the middle of a line',
    change: (lines) => [...lines.slice(0, 20), lines[20]?.slice(0, 40) ?? ''],
    says: /^Line 21: this is not JSON; it may be cut/,
  },
  {
    name: 'a copy with more after its end',
    change: (lines) => [...lines, lines[3] ?? ''],
    says: /^Line \d+: there is more after the last line/,
  },
  {
    name: 'a copy that lacks a line',
    change: (lines) => without(lines, 2),
    says: /^Line \d+: this does not tell of the lines before: some are missing or changed/,
  },
  {
    name: 'a line that is no document',
    change: (lines) => lines.with(2, '{"container":"work","pk":"occ:1"}'),
    says: /^Line 3: this is no document: doc/,
  },
  {
    name: 'a document that comes twice',
    change: (lines) => resealed(lines.toSpliced(3, 0, lines[3] ?? '')),
    says: /^Line 5: .* comes twice/,
  },
  {
    name: 'a partition that is in two places',
    change: (lines) => resealed([...lines.slice(0, -1), lines[1] ?? '', '']),
    says: /^Line \d+: .* is in two places of the file/,
  },
  {
    name: 'a line that was written by something else',
    change: (lines) => resealed(lines.with(1, lines[1]?.replace(',"pk"', ', "pk"') ?? '')),
    says: /^Line 2: this is not as an export writes it/,
  },
];

const contents: readonly Row[] = [
  {
    name: 'a document of a kind that nobody knows',
    change: (lines) =>
      altered(lines, (doc) => (doc.kind === 'vote' ? { ...doc, kind: 'wish' } : doc)),
    says: /^Line \d+: "wish" is no kind of document that this version imports/,
  },
  {
    name: 'a document where it does not belong',
    change: (lines) => resealed(lines.map((line) => line.replace('"pk":"channel"', '"pk":"grip"'))),
    says: /^Line \d+: a address does not belong in grip/,
  },
  {
    name: 'a document with a wrong field',
    change: (lines) =>
      altered(lines, (doc) => (doc.kind === 'point' ? inner(doc, 'point', { due: 5 }) : doc)),
    says: /^Line \d+: this point is not as this version knows one: point\.due/,
  },
  {
    name: 'a record that is found by another state than it has',
    change: (lines) =>
      altered(lines, (doc) => (closed(doc) ? { ...doc, status: 'confirmed' } : doc)),
    says: /^Line \d+: this delegation is not as this version knows one: status/,
  },
  {
    name: 'an event that somebody has changed',
    change: (lines) =>
      altered(lines, (doc) =>
        doc.id === 'evt:000002' ? inner(doc, 'event', { by: 'somebody else' }) : doc,
      ),
    says: /^Line \d+: the trail of occ:\w+ is broken at event 2/,
  },
  {
    name: 'a trail of which the first event is gone',
    change: (lines) =>
      altered(lines, (doc, pk) => (doc.id === 'evt:000001' && pk !== 'grip' ? undefined : doc)),
    says: /^Line \d+: the trail of \S+ is broken at event 1/,
  },
  {
    name: 'a trail of which the last event is gone',
    change: (lines) => {
      const last = lastEvent(lines);
      return altered(lines, (doc, pk) => (pk === last.pk && doc.id === last.id ? undefined : doc));
    },
    says: /^Line \d+: the record of occ:\w+ is of version \d+, and its trail ends otherwise at \d+/,
  },
  {
    name: 'a last event that somebody has made anew',
    change: (lines) => {
      const last = lastEvent(lines);
      return altered(lines, (doc, pk) => {
        if (pk !== last.pk || doc.id !== last.id) return doc;
        return { ...doc, event: sealEvent({ ...Object(doc.event), by: 'somebody else' }) };
      });
    },
    says: /^Line \d+: the record of occ:\w+ is of version \d+, and its trail ends otherwise/,
  },
  {
    name: 'a detail that somebody has changed',
    change: (lines) =>
      altered(lines, (doc) =>
        doc.id === 'det:000002' ? inner(doc, 'detail', { remark: 'another reason' }) : doc,
      ),
    says: /^Line \d+: the detail of event 2 of \S+ is not the one that the event was made of/,
  },
  {
    name: 'a detail that is gone',
    change: (lines) => altered(lines, (doc) => (doc.id === 'det:000001' ? undefined : doc)),
    says: /^Line \d+: the detail of event 1 of \S+ is missing/,
  },
  {
    name: 'a trail without its record',
    change: (lines) => altered(lines, (doc) => (closed(doc) ? undefined : doc)),
    says: /^Line \d+: occ:\w+ has a trail and no record/,
  },
  {
    name: 'a delegation that is closed without points',
    change: (lines) => altered(lines, (doc) => (doc.kind === 'point' ? undefined : doc)),
    says: /^Line \d+: D-2027-001 is closed without a follow-up point .*\(S84\)/,
  },
  {
    name: 'a delegation that is closed with nothing but points that nobody has',
    change: (lines) =>
      altered(lines, (doc) => (doc.kind === 'point' ? inner(doc, 'point', { owner: '' }) : doc)),
    says: /^Line \d+: D-2027-001 is closed without a follow-up point .*\(S84\)/,
  },
  {
    name: 'a delegation that is closed with nothing but points that were dropped',
    change: (lines) =>
      altered(lines, (doc) =>
        doc.kind === 'point' ? inner(doc, 'point', { status: 'dropped' }) : doc,
      ),
    says: /^Line \d+: D-2027-001 is closed without a follow-up point .*\(S84\)/,
  },
  {
    name: 'a number that two records bear',
    change: (lines) =>
      altered(lines, (doc) => {
        if (!closed(doc)) return doc;
        return { ...inner(doc, 'record', { number: OPEN }), number: OPEN };
      }),
    says: /^Line \d+: D-2027-002 is borne by occ:\w+ \(line \d+\) already/,
  },
  {
    name: 'a counter that is behind',
    change: (lines) => altered(lines, (doc) => (doc.kind === 'series' ? { ...doc, last: 1 } : doc)),
    says: /^Line \d+: the counter of D-2027 stands at 1, so it would give D-2027-002 again/,
  },
  {
    name: 'a copy without counters',
    change: (lines) => altered(lines, (doc) => (doc.kind === 'series' ? undefined : doc)),
    says: /^Line \d+: the counter of \w-2027 stands at 0/,
  },
];

function lastEvent(lines: Lines): { pk: string; id: string } {
  const events = lines.slice(1, -1).map((line) => JSON.parse(line));
  const { pk, doc } = events.findLast(
    ({ doc: { kind }, pk: at }) => kind === 'event' && at !== 'grip',
  );
  return { pk, id: doc.id };
}

describe('Importing refuses', () => {
  let lines: Lines;
  let target: Store;
  before(async () => {
    const store = openMemory();
    await fill(store);
    lines = await copyOf(store);
    await store.close();
  });
  beforeEach(() => {
    target = openMemory();
  });
  afterEach(() => target.close());

  for (const { name, change, says } of [...form, ...contents]) {
    it(`${name}, and writes nothing`, async () => {
      const changed = change(lines);
      assert.notDeepEqual(changed, lines);
      await assert.rejects(importInto(target, changed), { name: 'TransferRefused', message: says });
      assert.deepEqual(await target.partitions('work'), []);
      assert.deepEqual(await target.partitions('bot'), []);
    });
  }

  it('nothing of a copy in which only the last line was made anew', async () => {
    assert.deepEqual(resealed(lines), lines);
    await importInto(target, resealed(lines));
  });

  it('a store that holds something else', async () => {
    await target.commit('work', 'grip', [{ op: 'create', doc: { id: 'x', v: 1, kind: 'people' } }]);
    const says =
      /^The store is not empty: it holds grip\/x, which the file does not have\. Take an/;
    await assert.rejects(importInto(target, lines), { name: 'TransferRefused', message: says });
    assert.deepEqual(await target.partitions('bot'), []);
  });

  it('a store that holds the same with one thing changed', async () => {
    await importInto(target, lines);
    const found = await target.get('work', 'num:D-2027', 'root');
    assert.ok(found);
    await target.commit('work', 'num:D-2027', [{ op: 'replace', doc: { ...found.doc, last: 9 } }]);
    const says = /it holds num:D-2027\/root, which the file has otherwise/;
    await assert.rejects(importInto(target, lines), { message: says });
  });

  it('a store that holds only a part of it and was not being imported', async () => {
    await importInto(target, lines);
    await target.commit('work', 'num:D-2027', [{ op: 'delete', id: 'root' }]);
    const says = /^The store is not empty, and 1 documents of the file are not in it/;
    await assert.rejects(importInto(target, lines), { message: says });
  });

  it('a store that holds a partition more', async () => {
    await importInto(target, lines);
    await target.commit('bot', 'person:x', [
      { op: 'create', doc: { id: 'person', v: 1, kind: 'person', name: 'X' } },
    ]);
    await assert.rejects(importInto(target, lines), {
      message: /it holds bot\/person:x, which the/,
    });
  });

  it('an event whose detail was swapped along with its digest, since the chain breaks', async () => {
    const forged = altered(lines, (doc) => {
      const detail = { version: 1, salt: 'x', changes: {} };
      if (doc.id === 'det:000001') return { ...doc, detail };
      if (doc.id !== 'evt:000001') return doc;
      return { ...doc, event: sealEvent({ ...Object(doc.event), digest: digestOf(detail) }) };
    });
    await assert.rejects(importInto(target, forged), { message: /trail/ });
  });
});
