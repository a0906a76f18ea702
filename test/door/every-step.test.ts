import assert from 'node:assert/strict';
import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';
import { withFile } from './temporary.ts';

/** A place in a registration: how one comes there, and what is asked there. */
interface Step {
  readonly at: string;
  readonly lines: readonly Exchange[];
  readonly asks: string;
  /** What was said before, which must stand on the card again. */
  readonly keeps: string;
}

const swedish: readonly Step[] = [
  {
    at: 'the kind',
    lines: [{ say: 'börja om' }],
    asks: 'Är det ett besök hit, en resa dit eller',
    keeps: 'Delegation till eller från Kina',
  },
  {
    at: 'the place',
    lines: [{ say: 'ny resa' }],
    asks: 'Vilken provins eller stad',
    keeps: 'Ny resa',
  },
  {
    at: 'a misspelt place',
    lines: [{ say: 'ny delegation från Tiandjin' }],
    asks: 'Menar du Tianjin?',
    keeps: 'Nytt besök',
  },
  {
    at: 'a place that no one knows',
    lines: [{ say: 'ny delegation från Atlantis' }],
    asks: 'Jag hittar inte Atlantis',
    keeps: 'Nytt besök',
  },
  {
    at: 'the organisation',
    lines: [{ say: 'ny delegation från Tianjin' }],
    asks: 'Vilken organisation kommer?',
    keeps: 'Kommer från: Tianjin',
  },
  {
    at: 'the dates',
    lines: [{ say: 'ny delegation från Tianjin' }, { say: 'Nankai University' }],
    asks: 'När kommer de?',
    keeps: 'Nankai University',
  },
  {
    at: 'a date that does not exist',
    lines: [{ say: 'ny delegation från Nankai University i Tianjin' }, { say: '31 april' }],
    asks: '31 april finns inte.',
    keeps: 'Nankai University',
  },
  {
    at: 'a period that has passed',
    lines: [{ say: 'ny delegation från Tianjin 3–6 november 2026' }],
    asks: 'Har besöket ägt rum?',
    keeps: '3–6 november 2026',
  },
  {
    at: 'the theme',
    lines: [{ say: 'ny delegation från Wuhan University i Wuhan 12–14 mars' }],
    asks: 'Vilket tema gäller det?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'the confirmation',
    lines: [{ say: 'ny delegation från Nankai University i Tianjin 12–14 mars' }],
    asks: 'Stämmer det här?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'a change',
    lines: [
      { say: 'ny delegation från Nankai University i Tianjin 12–14 mars' },
      { press: 'Ändra' },
    ],
    asks: 'Vad ska ändras?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'a number that is refused',
    lines: [
      { say: 'ny delegation från Nankai University i Tianjin 12–14 mars' },
      { say: '0 personer' },
    ],
    asks: 'Antalet deltagare måste vara minst 1.',
    keeps: '12–14 mars 2027',
  },
];

/** The question's words as they stand in any sentence: "Två saker saknas. Först: när kommer de?" */
const inAnyCase = (words: string) => words.slice(1);

describe('At every step of a registration', () => {
  for (const { at, lines, asks, keeps } of swedish) {
    describe(`at ${at}`, () => {
      let stage: Stage;
      beforeEach(async () => {
        stage = await openStage();
        await play(stage.as(people.anna), [...lines.slice(0, -1)].concat(last()));
      });
      afterEach(() => stage.close());

      const last = (): Exchange => ({ ...lines.at(-1), see: [inAnyCase(asks), keeps] });

      it('avbryt throws the draft away and Ångra brings it back', async () => {
        await play(stage.as(people.anna), [
          { say: 'avbryt', see: ['Avbrutet. Inget är registrerat'], buttons: ['Ångra'] },
          { press: 'Ångra', see: [inAnyCase(asks), keeps] },
        ]);
      });

      it('cancel throws the draft away in English', async () => {
        await play(stage.as(people.anna), [
          { say: 'cancel', see: ['Cancelled. Nothing is registered'], buttons: ['Undo'] },
        ]);
      });

      it('hjälp and help answer and keep the draft', async () => {
        await play(stage.as(people.anna), [
          { say: 'help', see: ['is kept. Write ‘continue’ to go on.'] },
          { say: 'hjälp', see: ['är kvar. Skriv ”fortsätt” för att gå vidare.'] },
          { say: 'fortsätt', see: [inAnyCase(asks), keeps] },
        ]);
      });

      it('börja om asks the first question, with nothing left of the draft', async () => {
        const first = 'Är det ett besök hit, en resa dit eller'.slice(1);
        const kept = keeps === 'Delegation till eller från Kina' ? [] : [keeps];
        await play(stage.as(people.anna), [
          { say: 'börja om', see: [first], miss: kept },
          { say: 'börja om', see: [first], miss: kept },
        ]);
      });
    });

    it(`a restart at ${at} loses nothing`, () =>
      withFile(async (file) => {
        const stage = await openStage({ file });
        const anna = stage.as(people.anna);
        try {
          await play(anna, lines);
          await stage.restart();
          await play(anna, [{ say: 'fortsätt', see: [inAnyCase(asks), keeps] }]);
        } finally {
          await stage.close();
        }
      }));
  }

  it('a draft that is thrown away can be had back for a day', async () => {
    const stage = await openStage();
    const anna = stage.as(people.anna);
    await play(anna, [{ say: 'ny delegation från Tianjin' }, { say: 'avbryt' }]);
    stage.clock.at += 25 * 3_600_000;
    await play(anna, [{ press: 'Ångra', see: ['Utkastet finns inte längre.'] }]);
    assert.match((await anna.say('avbryt')).words, /Det finns inget att avbryta/);
    await stage.close();
  });
});
