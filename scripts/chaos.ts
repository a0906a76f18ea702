/** `npm run chaos -- --kills 100 --store sqlite --seed 7`: by default 1 000 kills on each store. */

import { parseArgs } from 'node:util';
import { type StoreKind, storeKinds } from '../src/domain/status.ts';
import { MOST_RATIO, ratioOf, runChaos, summaryOf } from '../test/chaos/chaos.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    store: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [kills, seed] = [Number(values.kills), Number(values.seed)];
const print = (line: string) => void process.stdout.write(`${line}\n`);
const kinds: readonly StoreKind[] = storeKinds.filter(
  (kind) => values.store === undefined || kind === values.store,
);
if (kinds.length === 0 || !(kills > 0) || Number.isNaN(seed)) {
  throw new Error('--kills and --seed take a number, --store takes sqlite or cosmos');
}

print(`Seed ${seed}`);
for (const kind of kinds) {
  const start = performance.now();
  const report = await runChaos({ kind, kills, seed, say: (line) => print(`… ${line}`) });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  print(`${kind}, ${minutes} minutes: ${summaryOf(report)}`);
  for (const wrong of report.wrong) print(`Wrong: ${wrong}`);
  if (report.wrong.length > 0 || ratioOf(report) > MOST_RATIO) process.exitCode = 1;
}
