import assert from 'node:assert/strict';
import { inputsOf } from './cards.ts';
import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

describe('What is said and not taken in', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  const led = 'ny delegation från Nanjing 3–5 mars, ledd av *Chen Yu*';

  it('is told once on the draft, and taken in by the name of its field', async () => {
    await play(stage.as(people.anna), [
      {
        say: led,
        see: ['Det här fick jag inte in: ”ledd av *Chen Yu*”. Skriv det'],
      },
      { say: 'Nanjing Medical University, livsmedel', miss: ['fick jag inte in'] },
      { say: 'besökare: Chen Yu, rektor', miss: ['fick jag inte in'] },
      { press: 'Registrera', see: ['D-2027-001', 'Chen Yu'] },
    ]);
  });

  it('is told in English too', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'new delegation from Nanjing 3-5 March, robotics',
        see: ['I found no place for this: ‘robotics’.'],
      },
      { say: 'Nanjing Medical University', miss: ['I found no place'] },
    ]);
  });

  it('is told of a change, which is made all the same', async () => {
    await play(stage.as(people.anna), [
      { say: 'resa till Guangdong Health Commission i Guangdong 12–14 mars, livsmedel' },
      { press: 'Registrera', see: ['D-2027-001'] },
      {
        say: 'ändra D-2027-001 till 8 personer, varav en tolk',
        see: ['8 personer', 'Det här fick jag inte in: ”varav en tolk”.'],
      },
      {
        say: 'flytta D-2027-001 en vecka senare, ambassaden ringde',
        see: ['12–14 mars 2027 → 19–21 mars 2027', '”ambassaden ringde”'],
      },
    ]);
  });

  it('is the other place, when two were named and one is chosen', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'resa till Shenzhen och Guangzhou 10–18 april',
        see: ['Vilken är den viktigaste: Shenzhen eller Guangzhou?'],
      },
      { press: 'Guangzhou', see: ['Resa till Guangzhou', 'inte in: ”Shenzhen”'] },
    ]);
  });

  it('stands in the field for who comes when it may be a name', async () => {
    const { card } = await stage
      .as(people.anna)
      .say('nytt besök från Shanghai 3 mars, batterimaterial ihop med Fudan');
    assert.ok(card);
    const field = inputsOf(card).find(({ id }) => id === 'organisation');
    assert.equal(field?.value, 'Fudan');
  });
});
