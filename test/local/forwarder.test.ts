import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { type Local, startLocal } from '../../src/local/local.ts';
import { type LocalServer, listen } from '../../src/local/server.ts';
import { readLocalPeople } from '../playground/local-people.ts';

interface Heard {
  readonly method: string | undefined;
  readonly body: string;
  readonly authorization: string | undefined;
}

describe('the way from the local clients to the bot', () => {
  let bot: LocalServer;
  let local: Local;
  const heard: Heard[] = [];

  before(async () => {
    bot = await listen(0);
    bot.serve(async (request) => {
      const { method, headers } = request;
      heard.push({ method, body: await text(request), authorization: headers.authorization });
      return { status: 202, type: 'application/json', body: '{"value":1}' };
    });
    const botUrl = `${bot.address}/api/messages`;
    const log = { error: () => {} };
    local = await startLocal({ people: readLocalPeople(), botUrl, port: 0, log });
  });
  after(async () => {
    await local.close();
    await bot.close();
  });

  const post = (body: string, headers = {}) =>
    fetch(`${local.serviceUrl}/api/messages`, { method: 'POST', body, headers });

  it('an activity loses its locale and nothing else', async () => {
    const activity = { type: 'message', text: 'hej åäö', locale: 'en-US', value: { locale: 'sv' } };
    await post(JSON.stringify(activity), { authorization: 'Bearer x' });
    const { method, body, authorization } = heard.at(-1) ?? { body: '' };
    const { locale, ...rest } = activity;
    assert.deepEqual(JSON.parse(body), rest);
    assert.equal(locale, 'en-US');
    assert.deepEqual([method, authorization], ['POST', 'Bearer x']);
  });

  it('what is no activity is passed on as it is, for the bot to refuse', async () => {
    for (const body of ['', 'not json', '[1]', '{"type":"message"}']) {
      await post(body);
      assert.equal(heard.at(-1)?.body, body);
    }
  });

  it('the bot’s answer comes back as it was given', async () => {
    const response = await post('{"type":"invoke","locale":"en-US"}');
    assert.equal(response.status, 202);
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.equal(await response.text(), '{"value":1}');
  });
});
