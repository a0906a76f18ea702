import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { whyNoBrowser } from './browser.ts';
import { answer, openChannel, openDialog, post, share } from './channel.ts';
import type { Client } from './client.ts';
import { openPlay, type Play } from './open-play.ts';

const letter =
  'En delegation från Nankai University vill komma 19–21 april 2027. De är 8 personer från Tianjin. Temat är livsmedel.';

describe('a channel, a message and a search in the local Teams client', function () {
  this.timeout(60_000);
  let play: Play;
  let anna: Client;
  let page: Page;

  before(async function () {
    if (whyNoBrowser) {
      console.log(whyNoBrowser);
      this.skip();
    }
    play = await openPlay();
    anna = await play.as('Anna');
    page = anna.page;
    await anna.waitForMessage('Hej Anna Lindqvist.');
  });
  after(() => play?.close());

  it('the bot says hello once to a team', async () => {
    await openChannel(page, 'General');
    await page.getByText('Nämn mig här').waitFor();
    await openChannel(page, 'Delegationer');
    await openChannel(page, 'General');
    assert.equal(await page.getByText('Nämn mig här').count(), 1);
  });

  it('a message becomes a delegation by a form filled in from it', async () => {
    await post(page, letter);
    await page.getByText('Temat är livsmedel').waitFor();
    const dialog = await openDialog(page);
    await dialog.getByText('Stämmer uppgifterna?').waitFor();
    assert.equal(
      await dialog.getByLabel('Vilken organisation kommer?').inputValue(),
      'Nankai University',
    );
    assert.equal(await dialog.getByLabel('Varifrån kommer de?').inputValue(), 'Tianjin');
    await dialog.getByRole('button', { name: 'Fortsätt' }).click();
    await dialog.getByRole('button', { name: 'Registrera' }).click();
    await dialog.getByText('Registrerat: D-2027-001.').waitFor();
    await dialog.getByRole('button', { name: 'Öppna i egen chatt' }).click();
    await dialog.getByText('Kortet finns i din egen chatt med mig.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('the same message is not registered twice', async () => {
    const dialog = await openDialog(page);
    await dialog.getByText('Meddelandet är redan registrerat som D-2027-001').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('the answer to a mention stands in its thread, a card that is only read', async () => {
    await post(page, ' visa D-1', 'Deleg');
    const card = page.locator('.ac-adaptiveCard', { hasText: 'D-2027-001' });
    await card.waitFor();
    assert.deepEqual(await card.getByRole('button').allInnerTexts(), ['Öppna i egen chatt']);
    assert.equal(await card.getByRole('textbox').count(), 0);
  });

  it('a draft begun in the thread goes on in one’s own chat', async () => {
    await answer(page, ' ny delegation från Wuhan', 'Deleg');
    await page.getByText('Utkastet finns i din egen chatt.').waitFor();
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click();
    await anna.waitForCard('Besök från Wuhan');
    await anna.say('Wuhan University, 3–6 maj, livsmedel');
    await anna.waitForCard('Stämmer det här?');
  });

  it('a delegation is searched for and shared', async () => {
    await share(page, 'Tianjin', 'D-2027-001 Nankai University');
    await page
      .getByText('Delat av Anna Lindqvist. Så här såg det ut den 11 januari 2027.')
      .waitFor();
  });

  it('no page got an address outside this machine', () => {
    const asked = play.browser.refused.map((url) => new URL(url).hostname);
    assert.deepEqual(new Set(asked), new Set(['res-1.cdn.office.net']));
  });
});
