import assert from 'node:assert/strict';
import { whyNoBrowser } from './browser.ts';
import type { Client } from './client.ts';
import { openPlay, type Play } from './open-play.ts';

describe('the story to its end, played by four in the local Teams client', function () {
  this.timeout(90_000);
  let play: Play;
  let [anna, megan, eva, jonas]: Client[] = [];

  before(async function () {
    if (whyNoBrowser) {
      console.log(whyNoBrowser);
      this.skip();
    }
    play = await openPlay();
    anna = await play.as('Anna');
    megan = await play.as('Megan');
    eva = await play.as('Eva');
    for (const client of [anna, megan, eva]) await client.waitForMessage('Hej ');
  });
  after(() => play?.close());

  const the = (client: Client | undefined): Client => {
    assert.ok(client);
    return client;
  };

  it('an officer registers a visit and asks for two politicians', async () => {
    const officer = the(anna);
    await officer.say('ny delegation från Tianjin Cancer Hospital 12–14 mars 2027, 8 personer');
    await officer.waitForCard('Stämmer det här?');
    await officer.click('Registrera');
    await officer.waitForCard('Registrerat: D-2027-001.');
    await officer.click('Begär medverkan');
    await officer.waitForCard('Vilka politiker gäller det?');
    await officer.fill('Politiker i registret', 'Eva Holmgren');
    await officer.fill('Andra, en per rad: namn, uppdrag', 'Anna Ek, regionråd');
    await officer.click('Fortsätt');
    await officer.waitForCard('Varför behövs Eva Holmgren?');
    await officer.say('Öppnar kontakter med sjukhusets ledning');
    await officer.waitForCard('Varför behövs Anna Ek?');
    await officer.say('Håller relationen med Tianjin sedan 2025');
    await officer.waitForCard('Vilka berörda parter har du talat med');
    await officer.say('Lunds universitet 14 december');
    await officer.waitForCard('Stämmer det här?');
    await officer.click('Skicka till enheten');
    assert.match(await officer.waitForCard('G-2027-001'), /Under beredning/);
  });

  it('the unit prepares it and sends it to GRIP', async () => {
    const unit = the(megan);
    assert.match(await unit.waitForCard('G-2027-001'), /Är begäran klar för GRIP\?/);
    await unit.click('Skicka till GRIP');
    assert.match(await unit.waitForCard('G-2027-001 är skickad till GRIP.'), /0 av 3 har röstat/);
  });

  it('the chair answers on her card, and changes her mind', async () => {
    const chair = the(eva);
    await chair.waitForCard('Väntar på din röst');
    await chair.fill('Din röst om Eva Holmgren', 'Bifall');
    await chair.fill('Din röst om Anna Ek', 'Bifall');
    await chair.click('Skicka svar');
    await chair.waitForCard('Din röst är sparad: bifall för Eva Holmgren och bifall för Anna Ek');
    await chair.fill('Din röst om Anna Ek', 'Avslag');
    await chair.click('Skicka svar');
    await chair.waitForCard('avslag för Anna Ek');
  });

  it('a member who had not opened the bot gets the card when he does, and the decision falls', async () => {
    jonas = await play.as('Jonas');
    const member = the(jonas);
    await member.waitForCard('Väntar på din röst');
    await member.fill('Din röst om Eva Holmgren', 'Bifall');
    await member.fill('Din röst om Anna Ek', 'Avslag');
    await member.click('Skicka svar');
    assert.match(await member.waitForCard('Beslutad'), /Bifall: Eva Holmgren/);
    assert.match(await the(eva).waitForCard('Beslutad'), /Avslag: Anna Ek/);
    assert.match(await the(anna).waitForCard('GRIP har beslutat om G-2027-001'), /Beslutad/);
  });

  it('when the visit is over its officer is asked for points, several at once', async () => {
    const officer = the(anna);
    await officer.say('tid 2027-03-16');
    await officer.waitForCard('Vad ska följas upp, av vem');
    await officer.fill(
      'Uppföljningspunkter, en per rad',
      'Skicka kontaktlistan till Tianjin senast 1 april, Megan\nBoka uppföljningsmöte senast 8 april',
    );
    await officer.click('Fortsätt');
    assert.match(await officer.waitForCard('Stämmer det här?'), /Megan Bowen/);
    await officer.click('Spara');
    await officer.waitForCard('D-2027-001/1');
    await officer.click('Avsluta');
    await officer.waitForCard('Avslutat');
  });

  it('an overdue point is in the morning digest until it is done', async () => {
    await the(anna).say('tid 2027-04-06');
    await the(anna).waitForMessage('Klockan är framflyttad');
    const digest = await the(megan).waitForCard('Att följa upp i dag');
    assert.match(digest, /D-2027-001\/1/);
    // Its row holds a comma, so it is ticked by what it begins with.
    await the(megan).page.locator('label', { hasText: 'D-2027-001/1' }).last().click();
    await the(megan).click('Klar');
    await the(megan).waitForCard('Allt är besvarat.');
  });
});
