/**
 * The way from the local clients to the bot. They call every person's language American English,
 * whoever it is, so that word is dropped here and the bot's own default language rules.
 */
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { handOn } from './hand-on.ts';
import type { Handler } from './server.ts';

/** Where the clients send their messages. */
export const messagesPath = '/api/messages';

/** Serves `messagesPath` by asking the bot's endpoint. */
export function createForwarder(botUrl: string): Handler {
  return async (request) => {
    const { method = 'GET', headers } = request;
    return await handOn({ method, headers, body: withoutLocale(await text(request)) }, botUrl);
  };
}

const activity = z.record(z.string(), z.unknown());

/** The activity without its locale; what is no activity stays as it is, for the bot to refuse. */
export function withoutLocale(body: string): string {
  const { locale: _, ...rest } = activity.safeParse(parse(body)).data ?? {};
  return _ === undefined ? body : JSON.stringify(rest);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
