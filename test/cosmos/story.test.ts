import assert from 'node:assert/strict';
import { type CosmosServer, openCosmosServer } from '../cosmos-server/server.ts';
import { wordsOf } from '../door/cards.ts';
import { play } from '../door/conversation.ts';
import { MONDAY, openStage, people, type Stage } from '../door/stage.ts';

const per = { id: 'f45f5594-2d1c-414b-b47d-ff4a05f6df19', name: 'Per Lund' };

describe('The story over the Cosmos protocol', () => {
  let server: CosmosServer;
  let stage: Stage;
  before(async () => {
    server = await openCosmosServer({ now: () => MONDAY });
    const env = { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key };
    stage = await openStage({ env });
  });
  after(async () => {
    await stage.close();
    await server.close();
  });

  it('a visit is registered, changed, listed and has its history', async () => {
    await play(stage.as(people.anna), [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { press: 'Registrera', see: ['Besök D-2027-001 · Registrerat'] },
      { say: 'ändra D-1 till 10 personer', see: ['10 personer', 'Ändrat i D-2027-001'] },
      { say: 'visa delegationer tianj', see: ['D-2027-001 · Registrerat'] },
      { say: 'historik D-1', see: ['Registrerades'] },
    ]);
  });

  it('GRIP decides on a request, each member by a card, and the decision is told', async () => {
    for (const member of [people.eva, people.jonas, per, people.megan]) {
      await stage.as(member).say('hjälp');
    }
    await play(stage.as(people.anna), [
      { say: 'begär politisk medverkan för D-1' },
      { press: 'Fortsätt', fill: { others: 'Anna Ek, regionråd' } },
      {
        press: 'Fortsätt',
        fill: { 'motivation-1': 'Hon känner sjukhuset', 'type-1': 'making-contacts' },
      },
      { press: 'Fortsätt', fill: { dialogue: 'Lunds universitet 8 januari' } },
      { press: 'Skicka till enheten', see: ['G-2027-001 · Under beredning'] },
    ]);
    await play(stage.as(people.megan), [
      { say: 'visa G-1' },
      { press: 'Skicka till GRIP', see: ['Hos GRIP', '0 av 3 har röstat'] },
    ]);
    for (const member of [people.eva, per]) {
      await play(stage.as(member), [{ say: 'visa G-1' }, { press: 'Bifall' }]);
    }
    const told = stage.channel.standing(`a:${people.anna.id}`).map(({ card }) => card);
    assert.ok(told.some((card) => card && wordsOf(card).includes('GRIP har beslutat: bifall.')));
  });

  it('another process finds everything where the first left it', async () => {
    await stage.restart();
    await play(stage.as(people.omar), [
      { say: 'visa D-1', see: ['Besök D-2027-001 · Registrerat', '10 personer'] },
      { say: 'visa G-1', see: ['G-2027-001 · Beslutad', '2 för, 0 emot'] },
    ]);
  });
});
