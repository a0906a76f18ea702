/** The way in to whichever process is up, for people who write and press while it is killed. */

import { wordsOf } from '../door/cards.ts';
import type { FakeChannel } from '../door/fake-channel.ts';
import type { Running } from '../door/process.ts';
import { createPlayer } from '../door/stage.ts';
import type { Random } from './random.ts';

/** Thrown to whoever waits for a process when there will be none. */
export class Over extends Error {}

export interface Door {
  readonly channel: FakeChannel;
  opened(running: Running): void;
  /** The process is about to be killed. */
  closed(): void;
  /** Everybody may go home. */
  end(): void;
  /** Waits until a process is up. @throws Over */
  up(): Promise<Running>;
}

export function createDoor(channel: FakeChannel): Door {
  let next = Promise.withResolvers<Running>();
  next.promise.catch(() => {});
  return {
    channel,
    opened: (running) => next.resolve(running),
    closed: () => {
      next = Promise.withResolvers<Running>();
      next.promise.catch(() => {});
    },
    end: () => {
      next.reject(new Over());
      const over = Promise.reject<Running>(new Over());
      over.catch(() => {});
      next = { ...next, promise: over };
    },
    up: () => next.promise,
  };
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Speaker {
  /** What was answered, in words; undefined when no answer came. */
  say(text: string): Promise<string | undefined>;
  click(data: Readonly<Record<string, unknown>>): Promise<string | undefined>;
}

let activities = 0;

/** A person in their own chat. What is not answered the channel delivers again, every other time. */
export function speakerOf(door: Door, random: Random, person: Person): Speaker {
  const { channel } = door;
  const conversation = `a:${person.id}`;
  const post = async (body: unknown, headers?: Record<string, string>) =>
    (await door.up()).post(body, headers);
  const player = createPlayer({ channel, post, settled: async () => {} }, person);
  const deliver = async (send: (id: string) => Promise<string>): Promise<string | undefined> => {
    activities += 1;
    const id = `chaos-${activities}`;
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        return await send(id);
      } catch (error) {
        if (error instanceof Over) throw error;
        if (random.chance(0.5)) return undefined;
      }
    }
    return undefined;
  };
  return {
    say: (text) =>
      deliver(async (id) => {
        const before = channel.sent.length;
        await player.say(text, { id });
        const heard = channel.sent.slice(before).filter((one) => one.conversation === conversation);
        return heard.map(({ text: said, card }) => (card ? wordsOf(card) : said)).join('\n');
      }),
    click: (data) => deliver(async (id) => (await player.click(data, undefined, id)).words),
  };
}
