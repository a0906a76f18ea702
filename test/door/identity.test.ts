import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import type { Store } from '../../src/services/ports/store.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { type FakeIssuer, openFakeIssuer } from './fake-issuer.ts';
import { openStage, people, type Stage } from './stage.ts';

const appId = 'c2f1f0d5-5f0e-4f0b-9d0a-0f5f5a8b9c01';
const tenant = '733f4275-dde8-4d46-b5b4-36fcd632b989';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const scope = 'https://api.botframework.com';
const now = Math.floor(Date.now() / 1000);

const claims = { iss: scope, aud: appId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3600 };

/** A click, since its answer goes back in the response and no call out. */
const activity = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'a1',
  channelId: 'msteams',
  serviceUrl,
  value: { action: { type: 'Action.Execute', verb: 'run-command', data: { command: 'help' } } },
  from: { id: '29:x', aadObjectId: people.anna.id, name: 'Anna' },
  recipient: { id: `28:${appId}` },
  conversation: { id: 'a:x', tenantId: tenant },
};

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = (text: string) => sign('sha256', Buffer.from(text), privateKey).toString('base64url');
const word = (text: string) => createHmac('sha256', appId).update(text).digest('base64url');

const forged: readonly [what: string, token: (issuer: FakeIssuer) => string | undefined][] = [
  ['no token', () => undefined],
  ['an empty token', () => 'Bearer '],
  ['another scheme', () => 'Basic YTpi'],
  ['garbage', () => 'Bearer garbage'],
  ['garbage in three parts', () => 'Bearer a.b.c'],
  ['a token not signed', (one) => `Bearer ${one.token(claims, { alg: 'none' }, () => '')}`],
  ['one signed with a word', (one) => `Bearer ${one.token(claims, { alg: 'HS256' }, word)}`],
  ["one of another's key", (one) => `Bearer ${one.token(claims, { alg: 'RS256' }, other)}`],
  ['one for another bot', (one) => `Bearer ${one.token({ ...claims, aud: 'other' })}`],
  ['one of another issuer', (one) => `Bearer ${one.token({ ...claims, iss: 'https://x.se' })}`],
  ['one that has expired', (one) => `Bearer ${one.token({ ...claims, exp: now - 3600 })}`],
  [
    'one for another service',
    (one) => `Bearer ${one.token({ ...claims, serviceurl: 'https://x.se' })}`,
  ],
];

describe('With an app id', () => {
  let stage: Stage;
  let issuer: FakeIssuer;
  let calls = 0;
  // The SDK writes why a token does not hold to the console as well.
  const { error } = console;
  before(async () => {
    console.error = () => undefined;
    issuer = await openFakeIssuer();
    const real = openEmbeddedStore({ file: ':memory:' });
    const get: Store['get'] = (...args) => {
      calls += 1;
      return real.get(...args);
    };
    const env = {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: tenant,
      ToBotFromChannelOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadataUrl,
      ToBotFromChannelTokenIssuer: scope,
      ToChannelFromBotOAuthScope: scope,
      ToChannelFromBotLoginUrl: 'http://127.0.0.1:9/',
    };
    stage = await openStage({ store: { ...real, get }, env });
    await stage.app.settled();
    calls = 0;
  });
  after(async () => {
    console.error = error;
    await stage.close();
    await issuer.close();
  });

  for (const [what, token] of forged) {
    it(`${what} is answered 401, and nothing is read or said`, async () => {
      const authorization = token(issuer);
      const answer = await stage.post(activity, authorization ? { authorization } : {});
      assert.equal(answer.status, 401, await answer.text());
      assert.equal(calls, 0);
    });
  }

  it('another tenant and a service that is not of Teams are refused', async () => {
    const authorization = `Bearer ${issuer.token(claims)}`;
    const elsewhere = { ...activity, conversation: { id: 'a:x', tenantId: 'other' } };
    assert.equal((await stage.post(elsewhere, { authorization })).status, 403);
    const { serviceUrl: url } = stage.channel;
    assert.equal(
      (await stage.post({ ...activity, serviceUrl: url }, { authorization })).status,
      403,
    );
    assert.equal(
      (await stage.post({ ...activity, channelId: 'emulator' }, { authorization })).status,
      403,
    );
    assert.equal(calls, 0);
  });

  it('a token that holds is let in, and the local clock does not exist', async () => {
    const authorization = `Bearer ${issuer.token(claims)}`;
    const answer = await stage.post(activity, { authorization });
    assert.equal(answer.status, 200);
    const words = await answer.text();
    assert.match(words, /Det här kan du göra/);
    assert.doesNotMatch(words, /klockan/);
    assert.ok(calls > 0);
  });
});
