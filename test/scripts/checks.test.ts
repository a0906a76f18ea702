/** How tests are counted, and that none goes on when whoever started them is gone. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const checks = fileURLToPath(new URL('../../scripts/checks.cjs', import.meta.url));

/** Runs mocha as `npm test` does, side by side, and prints the counts last. */
function startMocha(files: readonly string[]) {
  const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
  const args = [
    '--no-config',
    '--parallel',
    '--jobs',
    '2',
    ...files.map((file) => `${folder}${file}.cjs`),
  ];
  const program = `require(${JSON.stringify(checks)}).mocha(${JSON.stringify(args)})(process.execPath)
    .then((counts) => console.log(JSON.stringify(counts)));`;
  return spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function countsOf(...files: readonly string[]): Promise<unknown> {
  const printed = await text(startMocha(files).stdout);
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
}

describe('tests side by side', () => {
  it('are counted one by one', async () => {
    const counts = await countsOf('passing', 'failing');
    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
  });

  it('that could not be read are a failure', async () => {
    assert.deepEqual(await countsOf('broken'), { passed: 0, failed: 1, skipped: 0 });
  });

  it('that cannot be started are a failure', async () => {
    assert.deepEqual(await countsOf('missing'), { passed: 0, failed: 1, skipped: 0 });
  });

  it('end when whoever started them is killed', async () => {
    const started = startMocha(['endless']);
    let printed = '';
    for await (const part of started.stdout
      .setEncoding('utf8')
      .iterator({ destroyOnReturn: false })) {
      printed += part;
      if (printed.includes('begun')) break;
    }
    started.kill('SIGKILL');
    // Everyone who can still print holds the other end, the worker among them.
    await once(started.stdout.resume(), 'end');
  });
});
