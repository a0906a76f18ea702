import { setTimeout as sleep } from 'node:timers/promises';
import { CosmosClient } from '@azure/cosmos';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { type CosmosServer, openCosmosServer } from '../cosmos-server/server.ts';
import { describeStore } from './store-contract.ts';

describe('the Cosmos store on the test server', () => {
  let clock = Date.UTC(2027, 2, 12);
  let server: CosmosServer;
  before(async () => {
    server = await openCosmosServer({ now: () => clock });
  });
  after(() => server.close());

  const open = () =>
    openCosmosStore({ endpoint: server.endpoint, key: server.key, database: 'contract' });
  const advance = async (seconds: number) => {
    clock += seconds * 1000;
  };
  describeStore('cosmos', open, { advance });
});

const { TEST_COSMOS_ENDPOINT: endpoint = '', TEST_COSMOS_KEY: key = '' } = process.env;
const elsewhere = 'the Cosmos store on TEST_COSMOS_ENDPOINT';

if (endpoint === '' || key === '')
  it.skip(`${elsewhere}, since that and TEST_COSMOS_KEY are not set`);
else {
  describe(elsewhere, function () {
    this.timeout(120_000);
    const database = `contract-${Date.now()}`;
    after('its database is removed', async () => {
      const client = new CosmosClient({ endpoint, key });
      await client.database(database).delete();
      client.dispose();
    });
    const open = () => openCosmosStore({ endpoint, key, database });
    describeStore('cosmos', open, { advance: (seconds) => sleep(seconds * 1000) });
  });
}
