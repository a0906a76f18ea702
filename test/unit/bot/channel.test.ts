import assert from 'node:assert/strict';
import { pino } from 'pino';
import { createPace } from '../../../src/bot/channel/pace.ts';
import { limitsWith } from '../../../src/bot/channel/windows.ts';
import { type Channel, createChannel } from '../../../src/bot/channel.ts';
import { drawCard } from '../../../src/cards/draw.ts';
import { type FakeChannel, openFakeChannel } from '../../door/fake-channel.ts';

const card = drawCard({
  template: 'record',
  language: 'sv',
  text: 'Besök D-2027-014.',
  parts: { title: 'Besök D-2027-014', state: 'Bekräftat', heading: 'Tianjin' },
});

describe('the channel', () => {
  let teams: FakeChannel;
  beforeEach(async () => {
    teams = await openFakeChannel();
  });
  afterEach(() => teams.close());

  const open = (given: Partial<Parameters<typeof createChannel>[0]> = {}): Channel => {
    const pace = createPace({ limits: limitsWith('off') });
    const log = pino({ level: 'silent' });
    const options = { token: async () => 'old', isAllowed: () => true, pace, log, ...given };
    return createChannel(options, 'answer');
  };
  const address = () => ({
    serviceUrl: `${teams.serviceUrl}//`,
    conversation: 'a:1/ä',
    kind: 'personal' as const,
    bot: '28:bot',
    channelId: 'msteams',
  });

  it('is not spoken to where the bot may not speak', async () => {
    const channel = open({ isAllowed: () => false });
    assert.equal((await channel.send(address(), { text: 'hej' })).kind, 'unreachable');
    assert.deepEqual(teams.calls, []);
  });

  it('is not spoken to without a token where one is needed', async () => {
    const channel = open({ token: () => Promise.reject(new Error('no key')) });
    assert.equal((await channel.send(address(), { text: 'hej' })).kind, 'refused');
    assert.deepEqual(teams.calls, []);
  });

  it('is given a token anew when the one it was given does not hold, once', async () => {
    const channel = open({ token: async (isAnew) => (isAnew ? 'fresh' : 'old') });
    teams.fault = ({ token }) => (token === 'Bearer fresh' ? undefined : 401);
    assert.equal((await channel.send(address(), { text: 'hej' })).kind, 'delivered');
    teams.fault = () => 401;
    assert.equal((await channel.send(address(), { text: 'hej' })).kind, 'refused');
    const tokens = teams.calls.map(({ token }) => token);
    const both = ['Bearer old', 'Bearer fresh'];
    assert.deepEqual(tokens, [...both, ...both]);
  });

  it('gets a card that it finds too large once more in short, and no third time', async () => {
    teams.failures.push(413);
    assert.equal((await open().send(address(), { card })).kind, 'delivered');
    assert.match(JSON.stringify(teams.sent.at(-1)?.card), /Allt får inte plats/);
    teams.failures.push(413, 413);
    assert.equal((await open().send(address(), { card })).kind, 'failed');
    assert.equal(teams.calls.length, 4);
  });

  it('hears each name in a path as one part of it', async () => {
    await open().update(address(), 'm/1?', { text: 'hej' });
    assert.deepEqual(
      teams.sent.map(({ conversation, id }) => [conversation, id]),
      [['a:1/ä', 'm/1?']],
    );
  });
});
