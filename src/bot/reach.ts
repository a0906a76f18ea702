/** Where a person is spoken to alone. */

import type { Profile } from '../services/conversations.ts';
import type { Address, Delivery } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import type { Channel } from './channel.ts';

interface Means {
  readonly channel: Channel;
  readonly services: Services;
}

/** Their own chat, or why there is no way there. */
export type Way = { readonly address: Address } | { readonly barred: Delivery };

/**
 * The person's own chat: the one on record, else one opened through the service they were just heard
 * at, or the last one that anybody was.
 */
export async function reachPerson(
  means: Means,
  person: string,
  profile: Profile | undefined,
  heardAt?: Address,
): Promise<Way> {
  if (profile?.personal) return { address: profile.personal };
  return openChat(means, person, heardAt);
}

async function openChat(
  { channel, services }: Means,
  person: string,
  heardAt?: Address,
): Promise<Way> {
  const seen = heardAt ?? (await services.lastAddress());
  if (!seen) return { barred: { kind: 'unreachable', why: 'nobody has been heard yet' } };
  const opened = await channel.openChat(seen, person);
  // Opening the same chat twice opens one, so this may be repeated.
  if (opened.kind === 'ambiguous') return { barred: { kind: 'refused', why: opened.why } };
  if (opened.kind !== 'delivered') return { barred: opened };
  const { activityId: conversation } = opened;
  if (conversation === undefined)
    return { barred: { kind: 'failed', why: 'a chat without an id' } };
  return { address: { ...seen, conversation, kind: 'personal' } };
}

/** Speaks to a person in their own chat. A chat that is gone from where it was is opened anew, once. */
export async function speakAlone(
  means: Means,
  person: string,
  profile: Profile | undefined,
  speak: (address: Address) => Promise<Delivery>,
): Promise<Delivery> {
  const way = await reachPerson(means, person, profile);
  if ('barred' in way) return way.barred;
  const delivery = await speak(way.address);
  if (delivery.kind !== 'gone' || !profile?.personal) return delivery;
  const anew = await openChat(means, person);
  if ('barred' in anew) return anew.barred;
  const { address } = anew;
  if (address.conversation === profile.personal.conversation) return delivery;
  const moved = (known: Profile = profile): Profile => ({ ...known, personal: address });
  await means.services.changeProfile(person, moved);
  return speak(address);
}
