/** The whole product behind its real HTTP door, with a fake channel and a clock that stands still. */

import type { Logger } from 'pino';
import { z } from 'zod';
import { type App, startApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Clock } from '../../src/services/ports/clock.ts';
import type { Store } from '../../src/services/ports/store.ts';
import type { Stand } from '../../src/wiring/stand.ts';
import { buttonsOf, inputsOf, rowsOf, wordsOf } from './cards.ts';
import { type Card, type FakeChannel, openFakeChannel, type SentMessage } from './fake-channel.ts';

/** Monday, nine in the morning in Stockholm. */
export const MONDAY = Date.parse('2027-01-11T08:00:00Z');

export const people = {
  anna: { id: 'bc85e3b4-4dad-4cae-adf6-3246662a9b0c', name: 'Anna Lindqvist' },
  megan: { id: 'ed7be112-f6d3-4321-afda-88f475eff6ed', name: 'Megan Bowen' },
  eva: { id: '99bc7cab-3db3-4e93-930b-b7c314a20a61', name: 'Eva Holmgren' },
  jonas: { id: '0c96ebde-932d-4c66-bd70-278cf0241d8a', name: 'Jonas Ekdahl' },
  karin: { id: '1401e8b0-f658-408a-b5d0-0af3f399cd00', name: 'Karin Åkesson' },
  per: { id: 'f45f5594-2d1c-414b-b47d-ff4a05f6df19', name: 'Per Lund' },
  omar: { id: '4cd346ee-2da0-4b32-842f-447555d302b8', name: 'Omar Haddad' },
};

export interface Stage {
  readonly app: App;
  readonly channel: FakeChannel;
  readonly clock: Clock & { at: number };
  /** A person in their own chat, or in another conversation. */
  as(person: { id: string; name: string }, conversation?: Conversation): Player;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Stops the process's app and starts another on the same file; players and channel go on. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface Conversation {
  readonly id: string;
  readonly type: 'personal' | 'groupChat' | 'channel';
}

/** What came back: one message or the card that took the clicked one's place. */
export interface Shown {
  readonly words: string;
  readonly card: Card | undefined;
  readonly messageId: string | undefined;
}

export interface Player {
  say(text: string, extra?: Record<string, unknown>): Promise<Shown>;
  /** Presses a button of the latest card, with what is filled in. */
  press(title: string, filled?: Record<string, string>): Promise<Shown>;
  /** Sends any activity. */
  send(activity: Record<string, unknown>): Promise<Response>;
  /** Sends any invoke; gives its answer. */
  invoke(name: string, value: unknown, id?: string): Promise<unknown>;
  /** Sends any click. */
  click(data: Record<string, unknown>, on?: string, id?: string): Promise<Shown>;
  readonly latest: Shown | undefined;
}

export interface StageOptions {
  readonly env?: Record<string, string>;
  /** A restart loses nothing only where there is a file. */
  readonly file?: string;
  readonly store?: Store;
  readonly log?: Logger;
  /** How long a turn may take, where a test must wait for it. */
  readonly patience?: Stand['patience'];
  readonly telemetry?: Stand['telemetry'];
  /** The token for the channel, and milliseconds that a call to it may take. */
  readonly token?: Stand['token'];
  readonly timeout?: Stand['timeout'];
  /** The product's own clock instead of one that stands still. */
  readonly hasOwnClock?: boolean;
}

const invokeBody = z.object({ value: z.union([z.string(), z.record(z.string(), z.unknown())]) });

let count = 0;

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const channel = await openFakeChannel();
  const clock = { at: MONDAY, now: () => clock.at };
  const config = readConfig({
    PORT: '0',
    STORE: `sqlite:${options.file ?? ':memory:'}`,
    LOG_LEVEL: 'silent',
    PLAYGROUND: 'off',
    SWEEP_INTERVAL_SECONDS: '0',
    RATE_LIMIT: 'off',
    SENDS_PER_SECOND: 'off',
    ...options.env,
  });
  const start = () =>
    startApp(config, {
      ...(!options.hasOwnClock && { clock }),
      random: () => 0,
      ...(options.store && { store: options.store }),
      ...(options.log && { log: options.log }),
      ...(options.patience && { patience: options.patience }),
      ...(options.telemetry && { telemetry: options.telemetry }),
      ...(options.token && { token: options.token }),
      timeout: options.timeout,
      // Time that has passed never goes back, wherever a test begins.
      elapsed: () => performance.now() + Math.max(0, clock.at - MONDAY),
    });
  let app = await start().catch(async (error: unknown) => {
    await channel.close();
    throw error;
  });
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${app.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const settled = () => app.settled();
  return {
    get app() {
      return app;
    },
    channel,
    clock,
    post,
    as: (person, conversation) => createPlayer({ channel, post, settled }, person, conversation),
    restart: async () => {
      await app.stop();
      app = await start();
    },
    close: async () => {
      await app.stop();
      await channel.close();
    },
  };
}

/** Where a player speaks: the door, the channel that hears the answers, and when all is sent. */
export interface Place {
  readonly channel: FakeChannel;
  readonly post: Stage['post'];
  readonly settled: () => Promise<void>;
}

/** A person in a conversation, wherever the door is. */
export function createPlayer(
  { channel, post, settled }: Place,
  person: { id: string; name: string },
  conversation: Conversation = { id: `a:${person.id}`, type: 'personal' },
): Player {
  let latest: Shown | undefined;
  const base = () => activityOf(channel, person, conversation);
  const say: Player['say'] = async (text, extra = {}) => {
    const before = channel.sent.length;
    const response = await post({ ...base(), type: 'message', text, ...extra });
    if (!response.ok) throw new Error(`The door answered ${response.status} to: ${text}`);
    const mine = channel.sent.slice(before).find((sent) => sent.conversation === conversation.id);
    await settled();
    latest = mine ? shownOf(mine) : { words: '', card: undefined, messageId: undefined };
    return latest;
  };
  const click: Player['click'] = async (data, on, id) => {
    const { verb, ...rest } = data;
    const value = { action: { type: 'Action.Execute', verb, data: { verb, ...rest } } };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: on };
    const response = await post({ ...base(), ...invoke, ...(id && { id }) });
    const body = invokeBody.parse(await response.json());
    await settled();
    const card = typeof body.value === 'string' ? undefined : body.value;
    const words = card ? wordsOf(card) : String(body.value);
    latest = { words, card: card ?? latest?.card, messageId: on };
    return { words, card, messageId: on };
  };
  const send: Player['send'] = async (activity) => {
    const response = await post({ ...base(), ...activity });
    await settled();
    return response;
  };
  const invoke: Player['invoke'] = async (name, value, id) => {
    const response = await send({ type: 'invoke', name, value, ...(id && { id }) });
    if (!response.ok) throw new Error(`The door answered ${response.status} to ${name}`);
    return response.json();
  };
  return {
    say,
    send,
    invoke,
    click,
    press: (title, filled = {}) => {
      const card = latest?.card;
      const pressable = card ? [...buttonsOf(card), ...rowsOf(card)] : [];
      const button = pressable.find((one) => one.title === title);
      if (!card || !button) throw new Error(`No button ${title} on: ${latest?.words}`);
      const standing = inputsOf(card).flatMap(({ id, value }) => (value ? [[id, value]] : []));
      return click(
        { ...Object.fromEntries(standing), ...filled, ...button.data, verb: button.verb },
        latest?.messageId,
      );
    },
    get latest() {
      return latest;
    },
  };
}

function activityOf(
  channel: FakeChannel,
  person: { id: string; name: string },
  conversation: Conversation,
) {
  count += 1;
  return {
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    timestamp: new Date(MONDAY).toISOString(),
    from: { id: `29:${person.id}`, aadObjectId: person.id, name: person.name },
    recipient: { id: '28:bot', name: 'Delegationsassistenten' },
    conversation: {
      id: conversation.id,
      conversationType: conversation.type,
      tenantId: '733f4275-dde8-4d46-b5b4-36fcd632b989',
    },
  };
}

function shownOf({ text, card, id }: SentMessage): Shown {
  const words = (card ? wordsOf(card) : text).replace(/\u2060/g, '').replaceAll('\u00A0', ' ');
  return { words, card, messageId: id };
}
