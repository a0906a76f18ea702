import { play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

describe('The strategy, asked for in the chat', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('S1: is shown with its version, date, unit and case number, section by section', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'strategi',
        see: [
          'Kinastrategin 2012 · Gäller sedan 15 oktober 2012',
          'Enheten för interregionalt samarbete · Dnr 0800610',
          'Politisk medverkan och styrning',
          'S17–S27 · 11 rader',
        ],
        buttons: ['Visa avsnittet'],
      },
      {
        press: 'Visa avsnittet',
        fill: { section: 'Uppföljning' },
        see: ['S84 · Ska', 'Efter varje besök eller resa ska det finnas uppföljningspunkter'],
        miss: ['S24'],
      },
      { press: 'Visa hela strategin', see: ['S17–S27 · 11 rader'] },
    ]);
  });

  it('S1: is shown row by row, with what a row does', async () => {
    await play(stage.as(people.anna), [
      {
        say: 'strategi S24',
        see: ['S24 · Ska · Politisk medverkan och styrning', 'stoppas'],
      },
      {
        say: 'vad säger strategin om s36',
        see: ['S36 · Bör · Extern samverkan', 'skriftligt skäl'],
      },
      { say: 'strategi S99', see: ['Kinastrategin 2012 har ingen rad S99.'] },
      { say: 'strategy S61', see: ['S61 · Openness', 'It stops nothing.'] },
    ]);
  });
});
