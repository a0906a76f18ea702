import { withLaterStrategy } from '../fixtures/later-strategy.ts';
import { type Exchange, play } from './conversation.ts';
import { openStage, people, type Stage } from './stage.ts';

const register = (said: string): readonly Exchange[] => [{ say: said }, { press: 'Registrera' }];

describe('A later strategy (N1)', () => {
  withLaterStrategy();
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('S7: leaves a record that was registered under 2012 the rules of 2012', async () => {
    const anna = stage.as(people.anna);
    await play(anna, [
      ...register('ny delegation från Tianjin Cancer Hospital 12–14 mars 2028, life science'),
      { say: 'tid 2028-01-10' },
      { say: 'strategi', see: ['Kinastrategin 2028 · Gäller sedan 1 januari 2028', '2800001'] },
      ...register('ny delegation från Wuhan University 12–14 april 2028, life science'),
    ]);
    await play(anna, [
      {
        say: 'D-2027-001',
        see: [
          'Det här följer av Kinastrategin 2012',
          'Leds av: Invest in Skåne, i samverkan med Näringsliv Skåne.',
          'Inget lärosäte är tillfrågat.',
          'En överenskommelse om life science förbereds med Tianjin',
        ],
      },
      {
        say: 'D-2028-001',
        see: ['Det här följer av Kinastrategin 2028', 'Leds av: Skåne Care.', '(Samverkan, S36)'],
        miss: ['Inget lärosäte är tillfrågat.', 'Näringsliv Skåne'],
      },
      { say: 'avsteg S36 för D-2027-001: bara vi hann', see: ['Avsteg: ”bara vi hann'] },
      { say: 'avsteg S36 för D-2028-001: bara vi hann', see: ['Från den raden går det inte'] },
    ]);
  });

  it('S59: is what says which visits engage another actor', async () => {
    await play(stage.as(people.anna), [
      { say: 'tid 2028-01-10' },
      ...register('ny delegation från Sichuan University 12–14 mars 2028, livsmedel'),
      { say: 'D-2028-001', see: ['Besök från Sichuan engagerar även andra', 'Inget lärosäte'] },
    ]);
  });
});
