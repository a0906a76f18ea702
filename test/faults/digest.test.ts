/** What becomes of a morning's list that the channel refuses all day. */

import assert from 'node:assert/strict';
import { openStore } from '../../src/store/open.ts';
import { wordsOf } from '../door/cards.ts';
import { play } from '../door/conversation.ts';
import { addPointsTo, at, digestsAt, nameOf, sweepAt } from '../door/follow-up.ts';
import { MONDAY, openStage, people, type Stage } from '../door/stage.ts';

/** When a list that is refused is tried again: after 30 s, 2 min, 10 min, 1 h and 6 h. */
const TRIES = ['08:00', '08:01', '08:04', '08:15', '09:16', '15:17'];

describe('A morning’s list that the channel refuses all day', () => {
  let stage: Stage;
  const opening = openStore('sqlite::memory:', { now: () => MONDAY });
  before(async () => {
    stage = await openStage({ store: await opening, env: { QUIET_HOURS: '18:00-08:00' } });
    await addPointsTo(stage.as(people.anna), stage, ['Boka tolk senast 1 april']);
    stage.channel.fault = ({ method, conversation }) =>
      method === 'POST' && conversation === `a:${people.anna.id}` ? 429 : undefined;
  });
  after(() => stage.close());

  /** What the unit is told at a sweep. */
  const unitHears = async (date: string, time?: string) =>
    (await sweepAt(stage, at(date, time)))
      .filter((sent) => sent.method === 'POST' && nameOf(sent) === 'megan')
      .map(({ card }) => wordsOf(card ?? {}));
  const ledger = async () => {
    const { rows } = await (await opening).query('bot', { where: [['kind', '=', 'ledger']] });
    return rows.map(({ doc: { id, outcome, held } }) => ({ id, outcome, held }));
  };

  it('is tried again through the day, and status says that something is refused', async () => {
    for (const time of TRIES.slice(0, -1)) {
      assert.deepEqual(await unitHears('2027-03-25', time), [], time);
    }
    assert.equal(triesIn(stage), 5);
    const see = ['Teams tog inte emot ett meddelande eller kort. Det går i väg senare.'];
    await play(stage.as(people.karin), [{ say: 'status', see }]);
    assert.deepEqual(await ledger(), []);
  });

  it('ends as undeliverable in the ledger, and the unit is told of the point the same day', async () => {
    const [told = '', ...others] = await unitHears('2027-03-25', TRIES.at(-1));
    assert.match(told, /Morgonens lista nådde inte Anna Lindqvist: Teams tog inte emot den/);
    assert.match(told, /D-2027-001\/1 har inte påmints om/);
    assert.deepEqual(others, []);
    const row = { id: 'led:digest:2027-03-25', outcome: 'undeliverable', held: ['D-2027-001/1'] };
    assert.deepEqual(await ledger(), [row]);
    await unitHears('2027-03-25', '17:00');
    assert.equal(triesIn(stage), 6, 'it is not tried any more that day');
  });

  it('is told of once, while none arrives', async () => {
    // The first working day after Easter.
    for (const time of TRIES) assert.deepEqual(await unitHears('2027-03-30', time), [], time);
    assert.equal((await ledger()).length, 2);
  });

  it('is followed by one that holds the point, as soon as the channel takes it', async () => {
    stage.channel.fault = () => undefined;
    const [list, ...others] = await digestsAt(stage, at('2027-03-31'));
    assert.equal(list?.whose, 'anna');
    assert.match(list?.words ?? '', /D-2027-001\/1/);
    assert.deepEqual(others, []);
  });
});

function triesIn(stage: Stage): number {
  const isList = (call: { readonly method: string; readonly conversation: string }) =>
    call.method === 'POST' && call.conversation === `a:${people.anna.id}`;
  const all = stage.channel.calls.filter(isList).length;
  return all - stage.channel.sent.filter((sent) => isList(sent)).length;
}
