import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Local, startLocal } from '../../src/local/local.ts';
import { readLocalPeople } from '../playground/local-people.ts';

const botUrl = 'http://127.0.0.1:9/api/messages';
const log = { error: () => {} };

describe('the page of people', () => {
  let local: Local;

  before(async () => {
    local = await startLocal({ people: readLocalPeople(), botUrl, port: 0, log });
  });
  after(() => local.close());

  it('lets nothing in but its own style', async () => {
    const response = await fetch(local.address);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /^default-src 'none'; style/,
    );
    assert.doesNotMatch(await response.text(), /<script|src=|https?:/);
  });

  it('says that there is no such page, and leads back', async () => {
    for (const path of ['nowhere', 'as/nobody']) {
      const response = await fetch(`${local.address}${path}?lang=en`);
      assert.equal(response.status, 404);
      assert.match(await response.text(), /There is no such page\..*href="\/\?lang=en"/s);
    }
  });

  it('is not served under a name from elsewhere', async () => {
    assert.equal(await statusFor(local.address, 'evil.example'), 421);
    assert.equal(await statusFor(local.address, 'localhost:3979'), 200);
  });

  it('a call for someone whose client is not open is refused as Teams refuses it', async () => {
    const response = await fetch(`${local.serviceUrl}/v3/conversations/a:1nobody/activities`, {
      method: 'POST',
      body: '{}',
    });
    assert.equal(response.status, 403);
    const { error } = (await response.json()) as { error: { code: string } };
    assert.equal(error.code, 'ForbiddenOperationException');
  });

  it('a port that is taken is an error', async () => {
    const port = Number(new URL(local.address).port);
    const again = startLocal({ people: readLocalPeople(), botUrl, port, log });
    await assert.rejects(again, { code: 'EADDRINUSE' });
  });
});

function statusFor(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
