import assert from 'node:assert/strict';
import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

const D = 'D-2027-001';
const fillIn = (part: string, fill: Record<string, string>, see: readonly string[]): Exchange[] => [
  { say: D },
  { press: 'Komplettera' },
  { press: 'Fyll i', fill: { part } },
  { press: 'Spara', fill, see },
];
const short = 'Framförhållningen för D-2027-001 är';

describe('A national delegation (S42–S45, S55, N9)', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await play(stage.as(people.megan), [{ say: 'svenska' }]);
    await play(stage.as(people.anna), [
      { say: 'resa till Peking 15–18 februari, livsmedel' },
      { say: 'Utrikesministeriet' },
      { press: 'Registrera', see: ['Registrerat:'], miss: ['Framförhållningen'] },
    ]);
  });
  afterEach(() => stage.close());

  const toldTo = (who: keyof typeof people) =>
    stage.channel.sent.filter(
      ({ conversation, card }) =>
        conversation === `a:${people[who].id}` && String(card?.speak).includes(short),
    );

  for (const [format, words] of [
    ['national', 'nationell delegation'],
    ['state', 'statsbesök'],
    ['minister', 'ministerbesök'],
    ['embassy', 'mindre resa med ambassaden'],
  ] as const) {
    it(`is one as ${words}, and little time before it is told to the unit once`, async () => {
      const host = { hostOfNational: 'Utrikesdepartementet' };
      await play(stage.as(people.anna), [
        ...fillIn('national', { format, ...host }, [words, 'Utrikesdepartementet']),
        { say: D, see: ['Framförhållningen är 35 dagar.', 'S45'] },
        ...fillIn('national', { hostOfNational: 'Näringsdepartementet' }, []),
      ]);
      assert.equal(toldTo('megan').length, 1);
      assert.match(String(toldTo('megan')[0]?.card?.speak), /är 35.dagar .*S45.*Anna Lindqvist/);
      assert.equal(toldTo('omar').length, 0);
    });
  }

  it('counts from the day on which it was first heard of, which is not ahead', async () => {
    await play(stage.as(people.anna), [
      ...fillIn('what', { firstHeard: '2027-02-01' }, ['Fel: 1 februari 2027 har inte varit än.']),
      ...fillIn('what', { firstHeard: '2026-11-02' }, ['11 januari 2027 → 2 november 2026']),
      ...fillIn('national', { format: 'national' }, []),
      { say: D, miss: ['Framförhållningen'] },
    ]);
    assert.equal(toldTo('megan').length, 0);
  });

  it('that is moved closer has little time from then on', async () => {
    await play(stage.as(people.anna), [
      ...fillIn('what', { firstHeard: '2026-12-01' }, []),
      ...fillIn('national', { format: 'national' }, []),
    ]);
    assert.equal(toldTo('megan').length, 0);
    await play(stage.as(people.anna), [
      { say: `flytta ${D} till 20–22 januari`, see: ['Framförhållningen är 50'] },
    ]);
    assert.equal(toldTo('megan').length, 1);
  });

  it('keeps both answers about Skåne’s priorities, before and after (S44, S55)', async () => {
    const before = {
      prioritiesBeforeSafeguarded: 'Livsmedel står först på dagordningen',
      prioritiesBeforeVisible: 'Skånska företag talar',
    };
    const after = {
      prioritiesAfterSafeguarded: 'Två möten om livsmedel',
      prioritiesAfterVisible: 'Monter',
    };
    await play(stage.as(people.anna), [
      ...fillIn('national', { format: 'state', ...before, ...after }, [
        'Skåne före: tomt → Livsmedel står först på dagordningen · Skånska företag talar',
        'Skåne efter: tomt → Två möten om livsmedel · Monter',
      ]),
    ]);
  });
});
