import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../src/local/server.ts';
import { compiled } from '../fixtures/compiled.ts';
import { descendants, isRunning, listeningAddresses, loopback } from '../playground/processes.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const anna = 'bc85e3b4-4dad-4cae-adf6-3246662a9b0c';

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has written, all of it once it has ended. */
  readonly written: { out: string; err: string };
  readonly ended: Promise<unknown[]>;
}

describe('starting and stopping', function () {
  this.timeout(180_000);
  let folder: string;
  let running: Started | undefined;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'delegations-'));
  });
  afterEach(async () => {
    running?.child.kill('SIGKILL');
    await running?.ended;
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (env: Record<string, string>): Started => {
    const { PATH = '' } = process.env;
    const own = { ...compiled, PATH, STORE: `sqlite:${join(folder, 'a.db')}`, LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, [main], { env: { ...own, ...env } });
    const written = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      written.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      written.err += chunk;
    });
    running = { child, written, ended: once(child, 'close') };
    return running;
  };

  const printed = async ({ child, written }: Started): Promise<string> => {
    while (!written.out.includes('\n')) await once(child.stdout, 'data');
    return written.out;
  };

  it('prints the page’s address alone, listens on loopback only, and Ctrl-C leaves nothing', async () => {
    const started = run({ PORT: '0' });
    const address = await printed(started);
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\n$/);
    const opened = await fetch(`${address.trim()}as/${anna}`, { redirect: 'manual' });
    assert.equal(opened.status, 303);
    const all = [started.child.pid ?? 0, ...descendants(started.child.pid ?? 0)];
    assert.ok(all.length >= 2, 'a client runs');
    assert.deepEqual(new Set(listeningAddresses(all)), new Set([loopback]));
    started.child.kill('SIGINT');
    assert.deepEqual(await started.ended, [0, null]);
    assert.deepEqual(all.filter(isRunning), []);
    assert.deepEqual(started.written, { out: address, err: '' });
  });

  it('prints the bot’s endpoint when there is no page', async () => {
    const started = run({ PORT: '0', PLAYGROUND: 'off' });
    const endpoint = await printed(started);
    assert.match(endpoint, /^http:\/\/127\.0\.0\.1:\d+\/api\/messages\n$/);
    started.child.kill('SIGINT');
    assert.deepEqual(await started.ended, [0, null]);
  });

  for (const [what, before] of [
    ['the bot’s', 0],
    ['the page’s', 1],
  ] as const) {
    it(`says that ${what} port is taken, and stops`, async () => {
      const other = await listen(0);
      const taken = Number(new URL(other.address).port);
      const started = run({ PORT: `${taken - before}` });
      const end = await started.ended;
      await other.close();
      assert.deepEqual(end, [1, null]);
      assert.match(started.written.err, new RegExp(`^Port ${taken} is taken\\. [^\\n]+\\n$`));
      assert.equal(started.written.out, '');
    });
  }

  it('says which setting is wrong, and stops', async () => {
    const started = run({ HOST: '0.0.0.0' });
    assert.deepEqual(await started.ended, [1, null]);
    assert.match(started.written.err, /^HOST=0\.0\.0\.0: .+\n$/);
  });
});
