/**
 * How long a person waits for the answer to "ny delegation från Tianjin", through the real HTTP door
 * and back over the channel, against the same two hops of bare node:http in the same run. Prints the
 * medians and their ratio; on a shared machine only the ratio is worth comparing.
 */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStage, people } from '../test/door/stage.ts';

const ROUNDS = 100;
const WARM_UP = 10;

const stage = await openStage();
const anna = stage.as(people.anna);
const bare = await openBare(stage.channel.serviceUrl);
const [answers, baseline]: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
  const answer = await timed(() => anna.say('ny delegation från Tianjin'));
  const hops = await timed(() => fetch(bare.url, { method: 'POST', body: '{}' }));
  if (round < WARM_UP) continue;
  answers.push(answer);
  baseline.push(hops);
}
await stage.close();
bare.server.close();

const [answer, hops] = [median(answers), median(baseline)];
const ratio = (answer / hops).toFixed(1);
process.stdout.write(
  `answer ${answer.toFixed(1)} ms, two bare hops ${hops.toFixed(1)} ms, ratio ${ratio}\n`,
);

/** A server that does nothing but pass a message on to the channel, as the bot must at the least. */
async function openBare(channel: string): Promise<{ server: Server; url: string }> {
  const server = createServer(async (_req, res) => {
    await fetch(`${channel}/v3/conversations/bare/activities`, { method: 'POST', body: '{}' });
    res.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}` };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
