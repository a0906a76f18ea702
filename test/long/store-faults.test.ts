import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkLines } from '../../src/services/transfer/check-lines.ts';
import { exportLines } from '../../src/services/transfer/export-lines.ts';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { type CosmosServer, openCosmosServer } from '../cosmos-server/server.ts';
import { MONDAY, openStage } from '../door/stage.ts';
import { faults } from '../faults/cosmos-faults.ts';
import { patience } from '../faults/play-through.ts';
import { annaOn } from '../faults/store-turns.ts';

/** What happens to each request of a turn in turn; those after the last go well. */
const mishaps = fc.array(fc.constantFrom('', '', '', ...Object.keys(faults)), { maxLength: 40 });

async function copyChecked(server: CosmosServer): Promise<void> {
  const { endpoint, key } = server;
  const store = await openCosmosStore({ endpoint, key, database: 'delegations' });
  await checkLines(() => exportLines(store, new Date(MONDAY).toISOString()));
  await store.close();
}

describe('Whatever goes wrong with the store', function () {
  this.timeout(180_000);

  it('each message that is sent until it is answered has acted once, and every trail is whole', async () => {
    const run = fc.asyncProperty(
      fc.array(mishaps, { minLength: 1, maxLength: 4 }),
      async (turns) => {
        const server = await openCosmosServer({ now: () => MONDAY });
        const env = { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key };
        const stage = await openStage({ env, patience });
        const heal = () => {
          server.fault = () => undefined;
        };
        const anna = annaOn(stage, heal);
        await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
        await anna.press('Registrera');
        for (const [index, planned] of turns.entries()) {
          const said = `ändra D-2027-001 till ${index + 10} personer`;
          const left = [...planned];
          server.fault = ({ kind }) => (kind === 'other' ? undefined : faults[left.shift() ?? '']);
          await anna.say(said, { id: `turn-${index}` });
          const { words } = await anna.say(said, { id: `turn-${index}` });
          assert.ok(words === '' || words.includes(`${index + 10} personer`), words);
        }
        const { words } = await anna.say('historik D-2027-001');
        assert.equal(words.match(/^Ändrades/gm)?.length, turns.length, words);
        await stage.close();
        await copyChecked(server);
        await server.close();
      },
    );
    await fc.assert(run, { numRuns: 20 });
  });
});
