import assert from 'node:assert/strict';
import { kinds } from '../../../../src/services/transfer/kinds.ts';
import { sourceFiles } from '../../../architecture/source-files.ts';

/** The mark of an import, which no copy has. */
const notCopied = ['import'];

/** Kinds of the documents that the services write, as they stand in the code. */
function kindsInCode(): ReadonlySet<string> {
  const code = sourceFiles.filter(({ path }) => path.startsWith('services/'));
  const found = code.flatMap(({ text }) =>
    [...text.matchAll(/\bv: \w+,\s*kind: '([a-z-]+)'/g)].map(([, kind = '']) => kind),
  );
  return new Set(found);
}

it('every kind of document that the services write can be exported and imported', () => {
  const listed = new Set([...kinds.map(({ kind }) => kind), ...notCopied]);
  const unlisted = [...kindsInCode()].filter((kind) => !listed.has(kind));
  assert.deepEqual(unlisted, [], 'add them to src/services/transfer/kinds.ts');
});

it('no kind is listed that nothing writes any more', () => {
  const written = kindsInCode();
  assert.deepEqual(
    kinds.filter(({ kind }) => !written.has(kind)).map(({ kind }) => kind),
    [],
  );
});
