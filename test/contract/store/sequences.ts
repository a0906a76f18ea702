import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Doc, type Op, type Store, StoreError } from '../../../src/services/ports/store.ts';
import { doc, fresh, type Subject } from './subject.ts';

/** What a partition should hold. */
type Model = ReadonlyMap<string, { readonly doc: Doc; readonly etag: string }>;

interface Step {
  readonly op: Op['op'];
  readonly id: string;
  readonly match: 'none' | 'current' | 'old';
  readonly owner: string;
}

const step = fc.record<Step>({
  op: fc.constantFrom('create', 'replace', 'upsert', 'delete'),
  id: fc.constantFrom('a', 'b', 'c'),
  match: fc.constantFrom('none', 'none', 'current', 'old'),
  owner: fc.constantFrom('li', 'eva'),
});
const commits = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

export function describeSequences({ store }: Subject): void {
  it('any sequence of commits leaves what a plain map would hold', async () => {
    const run = fc.asyncProperty(commits, async (sequence) => {
      const pk = fresh();
      let model: Model = new Map();
      for (const steps of sequence) {
        const ops = steps.map((each) => toOp(each, model));
        const expected = applied(model, ops);
        const actual = await outcome(store(), pk, ops);
        if ('refusal' in expected) assert.deepEqual(actual, expected.refusal);
        else model = withEtags(expected.docs, ops, actual, model);
      }
      const { rows } = await store().query('work', { pk, where: [] });
      const held = [...model.values()].sort((a, b) => (a.doc.id < b.doc.id ? -1 : 1));
      assert.deepEqual(
        rows,
        held.map((each) => ({ pk, ...each })),
      );
    });
    await fc.assert(run, { numRuns: 60 });
  });
}

function toOp({ op, id, match, owner }: Step, model: Model): Op {
  const etag = match === 'current' ? model.get(id)?.etag : 'old';
  const guard = match === 'none' || etag === undefined ? {} : { ifMatch: etag };
  if (op === 'delete') return { op, id, ...guard };
  if (op === 'replace') return { op, doc: doc(id, { owner }), ...guard };
  return { op, doc: doc(id, { owner }) };
}

type Applied =
  | { readonly docs: ReadonlyMap<string, Doc> }
  | { readonly refusal: { readonly code: string; readonly index: number } };

/** The contract once more, in the plainest words. */
function applied(model: Model, ops: readonly Op[]): Applied {
  const docs = new Map([...model].map(([id, each]) => [id, each.doc]));
  const etags = new Map([...model].map(([id, each]) => [id, each.etag]));
  for (const [index, op] of ops.entries()) {
    const id = op.op === 'delete' ? op.id : op.doc.id;
    const refuse = (code: string) => ({ refusal: { code, index } });
    if (op.op === 'create' && docs.has(id)) return refuse('conflict');
    if ((op.op === 'replace' || op.op === 'delete') && !docs.has(id)) return refuse('missing');
    if (op.ifMatch !== undefined && op.ifMatch !== etags.get(id)) return refuse('stale');
    etags.set(id, 'of this commit');
    if (op.op === 'delete') docs.delete(id);
    else docs.set(id, op.doc);
  }
  return { docs };
}

async function outcome(store: Store, pk: string, ops: readonly Op[]): Promise<unknown> {
  try {
    return await store.commit('work', pk, ops);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { code: error.code, index: error.index };
  }
}

function withEtags(
  docs: ReadonlyMap<string, Doc>,
  ops: readonly Op[],
  etags: unknown,
  before: Model,
): Model {
  assert.ok(Array.isArray(etags));
  const last = new Map(
    ops.map((op, index) => [op.op === 'delete' ? op.id : op.doc.id, String(etags[index])]),
  );
  return new Map(
    [...docs].map(([id, each]) => [
      id,
      { doc: each, etag: last.get(id) ?? before.get(id)?.etag ?? 'none' },
    ]),
  );
}
