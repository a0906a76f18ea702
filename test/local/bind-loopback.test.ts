import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const preload = fileURLToPath(new URL('../../scripts/bind-loopback.cjs', import.meta.url));

/** What a program prints that runs with the preload. */
async function run(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', preload, '-e', program]);
  return stdout.trim();
}

describe('what a local client may reach', () => {
  it('a server listens on loopback, however it asks', async () => {
    const ways = ['0', '0, "0.0.0.0"', '', '{ port: 0, host: "::" }', '"0"'];
    for (const way of ways) {
      const program = `const s = require('net').createServer(); s.listen(${way});
        s.on('listening', () => { console.log(s.address().address); process.exit(); });`;
      assert.equal(await run(program), '127.0.0.1', `listen(${way})`);
    }
  });

  it('a server calls back when it listens', async () => {
    const program = `const s = require('http').createServer();
      s.listen(0, () => { console.log('listening'); process.exit(); });`;
    assert.equal(await run(program), 'listening');
  });

  it('no connection leaves the machine, by socket, http or fetch', async () => {
    const ways = [
      `require('net').connect(80, '192.0.2.1').on('error', (e) => done(e))`,
      `require('https').get('https://example.com/').on('error', (e) => done(e))`,
      `fetch('http://example.com/').catch((e) => done(e.cause))`,
    ];
    for (const way of ways) {
      const program = `function done(e) { console.log(e.message); process.exit(); } ${way}`;
      assert.match(await run(program), /^Only loopback is reached, not/, way);
    }
  });
});
