import { type Doc, type Op, StoreError } from '../services/ports/store.ts';
import { isId, MAX_COMMIT_BYTES, MAX_OPS, MAX_TTL } from './limits.ts';

/**
 * Checks a commit against the limits and returns the JSON text of each op's document ('' for a
 * delete), so that it is serialised once.
 * @throws StoreError `too-big`, `bad-id`, `bad-doc`
 */
export function encodeCommit(pk: string, ops: readonly Op[]): readonly string[] {
  if (!isId(pk)) throw new StoreError('bad-id', `not a partition: ${JSON.stringify(pk)}`);
  if (ops.length > MAX_OPS) {
    throw new StoreError('too-big', `${ops.length} operations in one commit, ${MAX_OPS} allowed`);
  }
  const bodies = ops.map((op, index) => {
    checkId(op.op === 'delete' ? op.id : op.doc.id, index);
    return op.op === 'delete' ? '' : encodeDoc(op.doc, index);
  });
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  if (bytes > MAX_COMMIT_BYTES) {
    throw new StoreError('too-big', `${bytes} bytes in one commit, ${MAX_COMMIT_BYTES} allowed`);
  }
  return bodies;
}

function checkId(id: string, index: number): void {
  if (!isId(id)) throw new StoreError('bad-id', `not an id: ${JSON.stringify(id)}`, index);
}

function encodeDoc(doc: Doc, index: number): string {
  const reserved = Object.keys(doc).find((field) => field === 'pk' || field.startsWith('_'));
  if (reserved !== undefined) {
    throw new StoreError('bad-doc', `the field ${reserved} belongs to the store`, index);
  }
  const { ttl } = doc;
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl > 0 && ttl <= MAX_TTL)) {
    throw new StoreError('bad-doc', `ttl is not whole seconds above 0: ${ttl}`, index);
  }
  return mendSurrogates(JSON.stringify(doc));
}

/**
 * JSON.stringify escapes half a surrogate pair as \udXXX and nothing else so; the two alternatives
 * keep an escaped backslash that happens to stand before "ud800" as it is.
 */
function mendSurrogates(json: string): string {
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) =>
    found === '\\\\' ? found : '\ufffd',
  );
}
