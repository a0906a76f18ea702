/** How an answer gets to where it was asked for: in a click's response, in a card's place, or new. */

import type { Logger } from 'pino';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Channel } from './channel.ts';
import type { Incoming } from './incoming.ts';

export interface Delivering {
  readonly channel: Channel;
  readonly services: Services;
  readonly incoming: Incoming;
  /** undefined when it never came to a turn: nobody known, or a fault. */
  readonly turn: Turn | undefined;
  readonly log: Logger;
}

/** Sends an answer as a message; a clicked card without Execute is changed in its place. */
export async function sendReply(delivering: Delivering, reply: Reply): Promise<void> {
  const { channel, incoming, log } = delivering;
  const inPlace = incoming.kind === 'click' && reply.card ? incoming.clickedOn : undefined;
  const updated = inPlace && (await channel.update(incoming.address, inPlace, reply));
  const delivery =
    updated && updated.kind === 'delivered'
      ? { ...updated, activityId: inPlace }
      : await channel.send(incoming.address, reply);
  if (delivery.kind !== 'delivered') {
    log.warn({ why: delivery.why, outcome: delivery.kind }, 'an answer was not delivered');
    return;
  }
  if (delivery.activityId) await remember(delivering, reply, delivery.activityId);
}

/** The version of a card that does not stand as it should: older than any record. */
const NOT_SHOWN = 0;

/**
 * What is left to do once a click has been answered in its response: the channel shows such a card
 * and does not keep it, so it is put in its place as well. When that fails the outbox sees to it.
 */
export async function keepAnswer(delivering: Delivering, reply: Reply): Promise<void> {
  const { channel, incoming } = delivering;
  if (!reply.card || !incoming.clickedOn) return;
  const { kind } = await channel.update(incoming.address, incoming.clickedOn, reply);
  const version = kind === 'delivered' ? reply.card.standing?.version : NOT_SHOWN;
  await remember(delivering, reply, incoming.clickedOn, version);
}

/** Notes where a record's card stands. The answer is given by then, so a fault here is only logged. */
export async function remember(
  { services, incoming, turn, log }: Delivering,
  { card }: Reply,
  activityId: string,
  version = card?.standing?.version ?? NOT_SHOWN,
): Promise<void> {
  const standing = card?.standing;
  if (!standing || !turn) return;
  const { address } = incoming;
  const person = address.kind === 'personal' ? turn.person.id : undefined;
  const sent = { activityId, address, person, language: turn.t.language, view: standing.view };
  try {
    await services.rememberCard(standing.pk, sent, { version });
  } catch (error) {
    log.warn({ err: error }, 'a card that was sent is not remembered');
  }
}
