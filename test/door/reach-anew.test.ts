import assert from 'node:assert/strict';
import { wordsOf } from './cards.ts';
import type { ChannelFault, SeenCall } from './fake-channel.ts';
import { gather, register } from './grip/asking.ts';
import { openStage, people, type Stage } from './stage.ts';

/** A chat that Anna had before: the one that is opened for her now is another. */
const before = { id: 'a:before', type: 'personal' } as const;
const chat = `a:${people.anna.id}`;

describe('Someone whose chat is not where it was', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  /** Lets Megan call off what Anna registered, as often as it is called. */
  const callOff = async () => {
    const cast = await gather(stage);
    const numbers = [await register(cast), await register(cast, '1–2 juni')];
    await stage.as(people.anna, before).say('hjälp');
    return async () => {
      await cast.megan.say(`ställ in ${numbers.shift()}`);
      await cast.megan.press('Ställ in besöket');
    };
  };
  const told = (conversation: string) =>
    stage.channel
      .standing(conversation)
      .filter(({ card }) => card && wordsOf(card).includes('har ställt in')).length;
  const unitTold = () =>
    stage.channel
      .standing(`a:${people.megan.id}`)
      .filter(({ card }) => card && wordsOf(card).includes('går inte att nå')).length;
  const isOpening = ({ conversation }: SeenCall) => conversation === '';
  const isBefore = ({ conversation, method }: SeenCall) =>
    conversation === before.id && method === 'POST';
  /** The old chat is gone, and opening one anew meets a fault, once. */
  const meets = (fault: ChannelFault | undefined) => {
    let left = fault;
    stage.channel.fault = (call) => {
      if (isBefore(call)) return 404;
      if (!isOpening(call)) return undefined;
      const given = left;
      left = undefined;
      return given;
    };
  };

  it('is told in one that is opened anew, and from then on there at once', async () => {
    const act = await callOff();
    meets(undefined);
    await act();
    assert.equal(told(chat), 1);
    assert.equal(unitTold(), 0);
    await act();
    assert.equal(told(chat), 2);
    assert.equal(stage.channel.calls.filter(isOpening).length, 1);
  });

  for (const fault of [429, 502, 'reset before'] as const) {
    it(`is told later when opening one meets ${fault}, which the unit need not know`, async () => {
      const act = await callOff();
      meets(fault);
      await act();
      assert.deepEqual([told(chat), unitTold()], [0, 0]);
      stage.clock.at += 60_000;
      await stage.as(people.karin).say('hjälp');
      await stage.app.settled();
      assert.deepEqual([told(chat), unitTold()], [1, 0]);
    });
  }

  it('is waited for when none can be opened, and the unit hears of it', async () => {
    const act = await callOff();
    meets(undefined);
    stage.channel.unreachable.add(people.anna.id);
    await act();
    assert.deepEqual([told(chat), unitTold()], [0, 1]);
  });
});
