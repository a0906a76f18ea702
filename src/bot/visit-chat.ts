/** The bot comes to a team or a group chat, or leaves it: one welcome, however many events tell of it. */

import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply } from '../turn.ts';
import type { Incoming } from './incoming.ts';

/** True for an event about the bot itself where others read along. Nobody needs to be known for it. */
export function isAboutChat({ kind, address }: Incoming): boolean {
  return (kind === 'installed' || kind === 'removed') && address.kind !== 'personal';
}

export async function visitChat(
  services: Services,
  { kind, chatKey, address }: Incoming,
  t: Texts,
): Promise<Reply | undefined> {
  if (kind === 'removed') {
    await services.leaveChat(chatKey);
    return undefined;
  }
  const isFirst = await services.enterChat(chatKey, address);
  return isFirst ? { text: t.elsewhere.welcome } : undefined;
}
