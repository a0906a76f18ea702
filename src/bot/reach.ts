/** Where a person is spoken to alone. */

import type { Profile } from '../services/conversations.ts';
import type { Address } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import type { Channel } from './channel.ts';

/**
 * The person's own chat: the one on record, else one opened through the service they were just heard
 * at, or the last one that anybody was. undefined when the channel lets none be opened.
 */
export async function reachPerson(
  { channel, services }: { readonly channel: Channel; readonly services: Services },
  person: string,
  profile: Profile | undefined,
  heardAt?: Address,
): Promise<Address | undefined> {
  if (profile?.personal) return profile.personal;
  const seen = heardAt ?? (await services.lastAddress());
  if (!seen) return undefined;
  const opened = await channel.openChat(seen, person);
  if (opened.kind !== 'delivered' || opened.activityId === undefined) return undefined;
  return { ...seen, conversation: opened.activityId, kind: 'personal' };
}
