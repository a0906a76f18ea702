/** What somebody hears who sends more in a minute than is read. */

import { textsIn } from '../texts/texts.ts';
import type { InboundLimit } from './inbound-limit.ts';
import type { Incoming } from './incoming.ts';
import { languageFor } from './language.ts';
import type { Answered, ReplyOptions, TurnServices } from './reply-to.ts';

/**
 * undefined for what is read. Over the limit nothing is read or done: a message is told so once a minute,
 * a click each time, and its card stands as it stood, with what was filled in. Delivered again later it is
 * read.
 */
export async function sayOverLimit(
  options: ReplyOptions & { readonly limit?: InboundLimit | undefined },
  { services }: TurnServices,
  incoming: Incoming,
): Promise<Answered | undefined> {
  const { limit, log } = options;
  const { person, kind, form } = incoming;
  if (!limit || person === undefined || kind === 'installed' || kind === 'removed')
    return undefined;
  const taken = limit.take(person);
  if (taken === 'read') return undefined;
  const unread = { turn: undefined, isFault: true };
  if (taken === 'over' && form === 'message') return { ...unread, reply: undefined };
  log.warn({ person }, 'more is sent than is read');
  const profile = await services.readProfile(person).then(
    (stored) => stored?.value,
    () => undefined,
  );
  const t = textsIn(languageFor(options, incoming, profile, undefined));
  return { ...unread, reply: { text: t.sending.tooMany(limit.most) } };
}
