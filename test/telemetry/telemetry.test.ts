import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { AggregationTemporality, InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { noTelemetry } from '../../src/services/ports/telemetry.ts';
import { createTelemetry } from '../../src/telemetry/meters.ts';
import { openTelemetry } from '../../src/telemetry/open.ts';
import { openCosmosServer } from '../cosmos-server/server.ts';
import { play } from '../door/conversation.ts';
import { MONDAY, openStage, people } from '../door/stage.ts';
import { compiled } from '../fixtures/compiled.ts';

/** What was told of each measure: how it is told apart, and its value. */
function toldIn(exporter: InMemoryMetricExporter): ReadonlyMap<string, readonly object[]> {
  const metrics = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics);
  return new Map(
    metrics.flatMap((scope) =>
      scope.metrics.map(({ descriptor, dataPoints }) => [
        descriptor.name,
        dataPoints.map(({ attributes }) => attributes),
      ]),
    ),
  );
}

describe('Telemetry', () => {
  it('tells of the store, turns, calls to the channel and sweeps, and of nobody', async () => {
    const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
    const server = await openCosmosServer({ now: () => MONDAY });
    const env = { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key };
    const stage = await openStage({ env, telemetry: createTelemetry(exporter) });
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera' },
    ]);
    await stage.close();
    await server.close();
    const told = toldIn(exporter);
    assert.deepEqual(told.get('store.charge')?.toSorted(byText), [
      { operation: 'commit' },
      { operation: 'get' },
      { operation: 'query' },
    ]);
    assert.deepEqual(told.get('turn.duration'), [
      { form: 'message', outcome: 'answered' },
      { form: 'card', outcome: 'answered' },
    ]);
    assert.deepEqual(told.get('channel.calls')?.toSorted(byText), [
      { call: 'send', outcome: 'delivered' },
      { call: 'update', outcome: 'delivered' },
    ]);
    assert.deepEqual(told.get('sweep.duration'), [{ outcome: 'done' }]);
    assert.deepEqual(told.get('sweep.ended'), [{}]);
    assert.doesNotMatch(JSON.stringify(exporter.getMetrics()), /Tianjin|Anna|D-2027|bc85e3b4/);
  });

  it('is none without a connection string, and a wrong one is said at the start', async () => {
    assert.equal(await openTelemetry(''), noTelemetry);
    const wrong = openTelemetry('InstrumentationKey=none');
    await assert.rejects(
      wrong,
      /^Error: APPLICATIONINSIGHTS_CONNECTION_STRING: .*nstrumentation key/,
    );
  });

  describe('of a process', function () {
    this.timeout(180_000);
    const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

    /** Starts the bot, stops it once it runs, and gives what it connected to and loaded. */
    async function runBot(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
      const quiet = { PORT: '0', PLAYGROUND: 'off', LOG_LEVEL: 'silent' };
      const own = { ...compiled, ...quiet, STORE: 'sqlite::memory:' };
      const args = ['--import', at('watch-sockets.mjs'), at('../../src/main.ts')];
      const child = spawn(process.execPath, args, { env: { ...own, ...env } });
      let seen = '';
      child.stderr.on('data', (chunk) => {
        seen += chunk;
      });
      await once(child.stdout, 'data');
      child.kill('SIGTERM');
      await once(child, 'close');
      return seen.split('\n').filter(Boolean);
    }

    it('that has no connection string opens no socket and loads nothing for it', async () => {
      assert.deepEqual(await runBot({}), []);
    });

    it('that has one reports to its endpoint, and asks nowhere else in its first seconds', async () => {
      let connections = 0;
      const endpoint = net.createServer((socket) => {
        connections += 1;
        socket.destroy();
      });
      endpoint.listen(0, '127.0.0.1');
      await once(endpoint, 'listening');
      const address = endpoint.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const key = 'InstrumentationKey=00000000-0000-4000-8000-000000000000';
      const seen = await runBot({
        APPLICATIONINSIGHTS_CONNECTION_STRING: `${key};IngestionEndpoint=https://127.0.0.1:${port}`,
        // Microsoft's exporter else reports of itself as well; its settings it asks for after five seconds.
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      });
      endpoint.close();
      const connects = new Set(seen.filter((line) => line.startsWith('connects')));
      assert.deepEqual([...connects], [`connects to 127.0.0.1:${port}`]);
      assert.ok(connections > 0);
    });
  });
});

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
