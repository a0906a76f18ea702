import assert from 'node:assert/strict';
import { storeKinds } from '../../src/domain/status.ts';
import { MOST_RATIO, ratioOf, runChaos, summaryOf } from '../chaos/chaos.ts';

const KILLS = 12;
const SEED = 2012;

describe('The real process, killed at random moments under load', function () {
  this.timeout(600_000);

  for (const kind of storeKinds) {
    it(`loses nothing on ${kind}, gives nothing twice, and is ready again as soon as ever`, async () => {
      const report = await runChaos({ kind, kills: KILLS, seed: SEED });
      assert.deepEqual(report.wrong, []);
      assert.ok(report.acknowledged > KILLS && report.trails > KILLS, summaryOf(report));
      assert.ok(ratioOf(report) <= MOST_RATIO, summaryOf(report));
    });
  }
});
