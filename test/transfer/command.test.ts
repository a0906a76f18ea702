import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { openCosmosServer } from '../cosmos-server/server.ts';
import { withFile } from '../door/temporary.ts';
import { compiled } from '../fixtures/compiled.ts';
import { fill } from './copies.ts';

const scriptAt = (name: string) =>
  fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the two commands, with nothing else of our own environment. */
function run(
  name: 'export' | 'import',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [scriptAt(name), ...args],
      { env: { ...compiled, ...env } },
      (error, out, err) => {
        resolve({ code: Number(error?.code ?? 0), out, err });
      },
    );
  });
}

describe('npm run export and npm run import', function () {
  this.timeout(180_000);

  it('take a store to a file, to Cosmos and back, and the files are alike', () =>
    withFile(async (file) => {
      const store = openEmbeddedStore({ file });
      await fill(store);
      await store.close();
      const server = await openCosmosServer();
      const cosmos = { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key };
      const [one, two] = [`${file}.1.jsonl`, `${file}.2.jsonl`];

      const exported = await run('export', [one, '--store', `sqlite:${file}`]);
      assert.equal(exported.code, 0, exported.err);
      assert.match(exported.out, /^\d+ documents$/m);
      const imported = await run('import', [one], cosmos);
      assert.equal(imported.code, 0, imported.err);
      assert.match(imported.out, /^\d+ documents written$/m);
      assert.equal((await run('import', [one], cosmos)).out.split(' ')[0], '0');
      assert.equal((await run('export', [two], cosmos)).code, 0);
      const documents = (path: string) => readFileSync(path, 'utf8').split('\n').slice(1);
      assert.deepEqual(documents(two), documents(one));
      assert.equal(statSync(one).mode & 0o077, 0, 'nobody else may read it');
      await server.close();
    }));

  it('say what is wrong in a sentence, and leave everything as it was', () =>
    withFile(async (file) => {
      const copy = `${file}.jsonl`;
      writeFileSync(copy, 'kept\n');
      const rows: readonly (readonly [Promise<Ended>, RegExp])[] = [
        [run('export', []), /^Usage: npm run export -- <file> \[--store <store>\]$/m],
        [run('import', ['a', 'b']), /^Usage: npm run import/],
        [run('export', ['x', '--store', `sqlite:${file}`]), /^There is no store sqlite:/],
        [run('import', ['none.jsonl', '--store', `sqlite:${file}`]), /^There is no file none/],
        [run('import', [copy, '--store', `sqlite:${file}.2`]), /^Line 1: this is not a copy/],
        [run('import', [copy, '--store', 'nothing']), /The store setting must be sqlite:<file> or/],
      ];
      for (const [ended, says] of rows) {
        const { code, err } = await ended;
        assert.equal(code, 1);
        assert.match(err, says);
        assert.doesNotMatch(err, /\n {4}at /);
      }
      assert.equal(existsSync(file), false);
      await openEmbeddedStore({ file }).close();
      const there = await run('export', [copy, '--store', `sqlite:${file}`]);
      assert.match(there.err, /is there already; it is left as it is\./);
      assert.equal(readFileSync(copy, 'utf8'), 'kept\n');
      const nowhere = await run('export', [`${file}/no/copy.jsonl`, '--store', `sqlite:${file}`]);
      assert.equal(nowhere.code, 1);
    }));
});
