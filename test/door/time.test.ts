import { play } from './conversation.ts';
import { openStage, people } from './stage.ts';
import { withFile } from './temporary.ts';

describe('The local clock', () => {
  it('moves forward, never back, for everyone and over a restart', () =>
    withFile(async (file) => {
      const stage = await openStage({ file, hasOwnClock: true });
      const anna = stage.as(people.anna);
      await play(anna, [
        { say: 'tid', see: ['Klockan här är'] },
        { say: 'tid 2099-03-16', see: ['framflyttad till måndag 16 mars 2099'] },
        { say: 'tid 2099-03-15', see: ['Klockan går bara framåt, och 15 mars 2099 har redan'] },
        { say: 'tid banan', see: ['Skriv en dag: ”tid 2027-03-16”.'] },
      ]);
      await play(stage.as(people.megan), [{ say: 'time', see: ['16 March 2099'] }]);
      await stage.restart();
      await play(anna, [
        { say: 'tid', see: ['måndag 16 mars 2099'] },
        { say: 'ny delegation från Tianjin Cancer Hospital 20 mars', see: ['20 mars 2099'] },
        { say: 'registrera', see: ['D-2099-001'] },
      ]);
      await stage.close();
    }));
});
