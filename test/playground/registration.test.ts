import assert from 'node:assert/strict';
import { whyNoBrowser } from './browser.ts';
import type { Client } from './client.ts';
import { openPlay, type Play } from './open-play.ts';

/** What a browser or a chat could take for more than letters. */
const oddName = '**x** <b>y</b> [z](http://e.x) <at>Anna</at> 1. a';

describe('registering a visit in the local Teams client', function () {
  this.timeout(60_000);
  let play: Play;
  let anna: Client;

  before(async function () {
    if (whyNoBrowser) {
      console.log(whyNoBrowser);
      this.skip();
    }
    play = await openPlay();
  });
  after(() => play?.close());

  const cards = (part: string) => anna.page.locator('.ac-adaptiveCard', { hasText: part });

  it('a newcomer is welcomed once, in Swedish', async () => {
    anna = await play.as('Anna');
    await anna.waitForMessage('Hej Anna Lindqvist.');
    await anna.say('hjälp');
    await anna.waitForCard('Det här kan du göra');
    const welcomes = anna.page.getByText(/^(Hej|Hello) Anna Lindqvist\..*(Skriv|Try)/);
    assert.equal(await welcomes.count(), 1);
  });

  it('a sentence becomes a card that asks for what is missing', async () => {
    await anna.say('ny delegation från Tianjin');
    const text = await anna.waitForCard('Två saker saknas');
    assert.match(text, /Nytt besök · Utkast, inget nummer än/);
    assert.match(text, /Life science \(förslag\)/);
    assert.match(text, /Lunds universitet\.\s+\(Samarbetsavtal, S64\)/);
  });

  it('a wrong day is said beside the field, and nothing typed is lost', async () => {
    await anna.fill('Vilken organisation kommer?', 'Tianjin Cancer Hospital');
    await anna.fill('Första dagen', '2027-03-12');
    await anna.fill('Sista dagen (tom om det är en dag)', '2027-03-10');
    await anna.click('Fortsätt');
    const text = await anna.waitForCard('Fel: Sista dagen');
    assert.match(text, /ett fel att rätta/);
    assert.match(text, /Tianjin Cancer Hospital/);
    assert.match(text, /En sak saknas: när kommer de\?/);
  });

  it('the card is confirmed and becomes the registered one in its own place', async () => {
    await anna.fill('Sista dagen (tom om det är en dag)', '2027-03-14');
    await anna.click('Fortsätt');
    assert.match(await anna.waitForCard('Stämmer det här?'), /fre.12 – sön.14.mars 2027/);
    const before = await anna.page.locator('.ac-adaptiveCard').count();
    await anna.click('Registrera');
    await anna.waitForCard('Registrerat: D-2027-001.');
    assert.equal(await anna.page.locator('.ac-adaptiveCard').count(), before);
  });

  it('a change in words makes a card, and the one that stood before tells the same', async () => {
    await anna.say('ändra till 10 personer');
    await anna.waitForCard('Ändrat i D-2027-001');
    await cards('10 personer från Tianjin').nth(1).waitFor();
  });

  it('a name is shown as it was typed, whatever it holds', async () => {
    await anna.click('Ändra');
    await anna.waitForCard('Vad ska ändras?');
    await anna.fill('Vilken organisation kommer?', oddName);
    await anna.click('Spara');
    const text = await anna.waitForCard('Besök D-2027-001');
    assert.ok(text.replaceAll('\u2060', '').includes(`${oddName}, 12–14 mars 2027`));
    assert.equal(await cards('D-2027-001').locator('a, b:text-is("y")').count(), 0);
  });

  it('a visit that is called off is so on every card', async () => {
    await anna.click('Ändra');
    await anna.waitForCard('Vad ska ändras?');
    await anna.click('Ställ in besöket');
    await anna.waitForCard('ställas in?');
    await anna.click('Ställ in besöket');
    await anna.waitForCard('Inställt av Anna Lindqvist');
    await cards('Inställt av Anna Lindqvist').nth(1).waitFor();
    assert.equal(await cards('D-2027-001').getByRole('button', { name: 'Ändra' }).count(), 0);
  });

  it('its history says what happened, when and by whom', async () => {
    await anna.say('historik');
    const text = await anna.waitForCard('Historik D-2027-001');
    for (const what of ['Registrerades', 'Ändrades', 'Ställdes in']) {
      assert.match(text, new RegExp(`${what} 11.januari 2027 kl\\..9\\.00, Anna Lindqvist`));
    }
  });

  it('someone else sees it, in English', async () => {
    const megan = await play.as('Megan');
    await megan.say('show delegations');
    assert.match(await megan.waitForCard('1 of 1'), /D-2027-001 · Called off/);
    await megan.click('Open D-2027-001');
    assert.match(await megan.waitForCard('Visit D-2027-001'), /Called off by Anna Lindqvist/);
  });

  it('no page got an address outside this machine', () => {
    const asked = play.browser.refused.map((url) => new URL(url).hostname);
    assert.deepEqual(new Set(asked), new Set(['res-1.cdn.office.net']));
  });
});
