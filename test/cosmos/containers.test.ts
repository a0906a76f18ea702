import assert from 'node:assert/strict';
import { CosmosClient } from '@azure/cosmos';
import { indexPolicyOf } from '../../src/store/cosmos/index-policy.ts';
import { openCosmosStore } from '../../src/store/cosmos.ts';
import { type CosmosServer, openCosmosServer, type SeenRequest } from '../cosmos-server/server.ts';

const forbidden = { status: 403, body: { code: 'Forbidden', message: 'not by this identity' } };
const made = { paths: ['/pk'] };

describe('The containers of the Cosmos store', () => {
  let server: CosmosServer;
  let client: CosmosClient;
  let warnings: string[];
  beforeEach(async () => {
    warnings = [];
    server = await openCosmosServer();
    client = new CosmosClient({ endpoint: server.endpoint, key: server.key });
  });
  afterEach(async () => {
    client.dispose();
    await server.close();
  });
  const open = (key = server.key) =>
    openCosmosStore({
      endpoint: server.endpoint,
      key,
      database: 'd',
      log: { debug: () => {}, warn: (_, message) => warnings.push(message) },
    });
  const opens = async () => (await open()).close();
  const work = async () => (await client.database('d').container('work').read()).resource;
  const make = async (id: string, rest: object = {}) => {
    await client.databases.createIfNotExists({ id: 'd' });
    await client.database('d').containers.create({ id, partitionKey: made, ...rest });
  };
  const forbid = (isForbidden: (request: SeenRequest) => boolean) => {
    server.fault = (request) => (isForbidden(request) ? forbidden : undefined);
  };

  it('are made where they are missing, with their index policy and time to live on', async () => {
    await opens();
    const found = await work();
    assert.deepEqual(found?.partitionKey?.paths, ['/pk']);
    assert.equal(found?.defaultTtl, -1);
    assert.deepEqual(found?.indexingPolicy, indexPolicyOf('work'));
  });

  it('are left alone when nothing is missing', async () => {
    await opens();
    forbid(({ method }) => method !== 'GET');
    await opens();
    assert.deepEqual(warnings, []);
  });

  it('may all be made at once by several processes', async () => {
    await Promise.all([opens(), opens(), opens(), opens()]);
  });

  for (const [name, rest] of [
    ['no policy', {}],
    ['a policy that indexes everything', { indexingPolicy: { includedPaths: [{ path: '/*' }] } }],
    [
      'a policy without the orders',
      { defaultTtl: -1, indexingPolicy: { ...indexPolicyOf('work'), compositeIndexes: [] } },
    ],
    ['no time to live', { indexingPolicy: indexPolicyOf('work') }],
  ] as const) {
    it(`are put right when they have ${name}`, async () => {
      await make('work', rest);
      await opens();
      const found = await work();
      assert.deepEqual(found?.indexingPolicy, indexPolicyOf('work'));
      assert.equal(found?.defaultTtl, -1);
    });
  }

  it('keep an index more, such as a newer version has', async () => {
    const policy = indexPolicyOf('work');
    const includedPaths = [...policy.includedPaths, { path: '/newer/?' }];
    await make('work', { defaultTtl: -1, indexingPolicy: { ...policy, includedPaths } });
    await opens();
    assert.deepEqual((await work())?.indexingPolicy?.includedPaths, includedPaths);
  });

  it('with another partition key are refused', async () => {
    await make('work', { partitionKey: { paths: ['/id'] } });
    await assert.rejects(open(), /Container work of database d has partition key \/id; it must be/);
  });

  it('that may not be read are named, with the role that is needed', async () => {
    forbid(() => true);
    await assert.rejects(open(), /container work of database d.*Built-in Data Contributor/);
  });

  it('that may not be made are named, with how to have them made', async () => {
    forbid(({ method }) => method === 'POST');
    await assert.rejects(open(), /container work of database d is missing.*Cosmos DB Operator/);
  });

  it('whose index policy may not be put right are named, with what is missing', async () => {
    await make('work', { defaultTtl: -1, indexingPolicy: { ...indexPolicyOf('work') } });
    const includedPaths = [{ path: '/pk/?' }, { path: '/kind/?' }, { path: '/dueAt/?' }];
    const indexingPolicy = { ...indexPolicyOf('bot'), includedPaths };
    await make('bot', { defaultTtl: -1, indexingPolicy });
    forbid(({ method }) => method === 'PUT');
    await assert.rejects(
      open(),
      /give an index on \/updatedAt\/\?, an index on \/outcome\/\?.* to container bot of database d/,
    );
  });

  it('that index too much and may not be changed are used, with a warning', async () => {
    const includedPaths = [{ path: '/*' }];
    for (const id of ['work', 'bot'] as const) {
      await make(id, { defaultTtl: -1, indexingPolicy: { ...indexPolicyOf(id), includedPaths } });
    }
    forbid(({ method }) => method === 'PUT');
    await opens();
    assert.equal(warnings.length, 2);
  });

  it('are not reached with a wrong key', async () => {
    const key = Buffer.from('wrong').toString('base64');
    await assert.rejects(open(key), /does not accept the key or identity for container work/);
  });

  it('are reached over https only as the identity of the process', async () => {
    await assert.rejects(open(''), /non-TLS/);
  });
});
