import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bot as botAccount, personalChatId, tenantId, userId } from '../../src/local/identities.ts';
import { type Local, startLocal } from '../../src/local/local.ts';
import { type Browser, openBrowser, whyNoBrowser } from './browser.ts';
import type { Client } from './client.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';
import { readLocalPeople } from './local-people.ts';
import { descendants, isRunning, listeningAddresses, loopback } from './processes.ts';

const people = readLocalPeople();
const [anna, megan, eva] = people.map(({ aadObjectId }) => aadObjectId) as [string, string, string];
const program = 'm365agentsplayground';

describe('trying it at home', function () {
  this.timeout(60_000);
  let bot: EchoBot;
  let local: Local;
  let browser: Browser;
  let client: Client;

  before(async function () {
    if (whyNoBrowser) {
      console.log(whyNoBrowser);
      this.skip();
    }
    bot = await startEchoBot();
    local = await startLocal({ people, botUrl: bot.url, port: 0, log: { error: console.error } });
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await local?.close();
    await bot?.close();
  });

  it('the page lists five people, in both languages', async () => {
    const page = await browser.openPage(local.address);
    const names = await page.getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(
      names,
      people.slice(0, 5).map(({ name }) => name),
    );
    assert.equal(await page.getAttribute('html', 'lang'), 'sv');
    await page.getByRole('link', { name: 'In English' }).click();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    assert.equal(await page.getByRole('link', { name: 'Open Teams as' }).count(), 5);
  });

  it('a message reaches the bot as the person chosen, and the answer comes back', async () => {
    client = await browser.openClient(`${local.address}as/${anna}`);
    await client.say('hej\nigen');
    await client.waitForMessage('Eko: hej');
    const { from, conversation, recipient, text } = bot.activities.at(-1) ?? {};
    assert.deepEqual(from, { id: userId(anna), name: 'Anna Lindqvist', aadObjectId: anna });
    assert.equal(conversation?.id, personalChatId(anna));
    assert.equal(conversation?.tenantId, tenantId);
    assert.equal(recipient?.id, botAccount.id);
    assert.equal(text, 'hej\nigen');
  });

  it('a card is filled in and answered in place', async () => {
    await client.say('kort');
    await client.waitForCard('Ett kort');
    await client.fill('Mål', 'Ny överenskommelse');
    await client.fill('Antal', '12');
    await client.fill('Dag', '2027-03-12');
    await client.fill('Ort', 'Guangdong');
    await client.fill('Sort', 'Resa');
    await client.fill('Teman', 'Vård, Miljö');
    await client.fill('Kontakt', 'true');
    await client.click('Svara');
    await client.waitForCard('Svar: Ny överenskommelse');
    assert.deepEqual(bot.activities.at(-1)?.value.action.data, {
      goal: 'Ny överenskommelse',
      size: '12',
      day: '2027-03-12',
      place: 'guangdong',
      kind: 'resa',
      themes: 'vård,miljö',
      first: 'true',
    });
  });

  it('two people have a client each, and the bot reaches each by their Entra object id', async () => {
    const other = await browser.openClient(`${local.address}as/${megan}`);
    await other.say('hej från Megan');
    await other.waitForMessage('Eko: hej från Megan');
    await bot.write(local.serviceUrl, anna, 'till Anna');
    await client.waitForMessage('till Anna');
    await bot.write(local.serviceUrl, megan, 'till Megan');
    await other.waitForMessage('till Megan');
  });

  it('someone whose client is not open cannot be reached', async () => {
    await assert.rejects(bot.write(local.serviceUrl, eva, 'till Eva'), {
      statusCode: 403,
      code: 'ForbiddenOperationException',
    });
  });

  it('nothing listens outside loopback, and no page got an address outside it', () => {
    const clients = descendants(process.pid, program);
    assert.equal(clients.length, 2);
    const addresses = listeningAddresses([process.pid, ...descendants(process.pid)]);
    assert.ok(addresses.length >= 4, 'the bot, the page and two clients listen');
    assert.deepEqual(new Set(addresses), new Set([loopback]));
    assert.ok(browser.refused.every((url) => new URL(url).hostname === 'res-1.cdn.office.net'));
  });

  it('closing leaves no process', async () => {
    await local.close();
    assert.deepEqual(descendants(process.pid, program), []);
  });

  it('a client ends when its parent is killed', async () => {
    const file = fileURLToPath(new URL('parent.ts', import.meta.url));
    const parent = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const [client = 0] = descendants(parent.pid ?? 0, program);
    assert.ok(isRunning(client));
    parent.kill('SIGKILL');
    await once(parent, 'close');
    for (let waited = 0; waited < 5_000 && isRunning(client); waited += 50) await sleep(50);
    assert.ok(!isRunning(client));
  });
});
