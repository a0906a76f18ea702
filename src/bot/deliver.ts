/** How an answer gets to where it was asked for: in a click's response, in a card's place, or new. */

import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Delivery } from '../services/ports/courier.ts';
import { toJson } from '../services/ports/store.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Channel } from './channel.ts';
import type { Incoming } from './incoming.ts';
import { noteCard } from './note-card.ts';
import { activityKey } from './open-turn.ts';

export interface Delivering {
  readonly channel: Channel;
  readonly services: Services;
  readonly incoming: Incoming;
  /** undefined when it never came to a turn: nobody known, or a fault. */
  readonly turn: Turn | undefined;
  readonly log: Logger;
  /** The turn failed: the answer says what is known of that. */
  readonly isFault: boolean;
}

/** Sends an answer as a message; a clicked card is changed in its place. */
export async function sendReply(delivering: Delivering, reply: Reply): Promise<Delivery> {
  const { channel, incoming } = delivering;
  const inPlace = incoming.kind === 'click' && reply.card ? incoming.clickedOn : undefined;
  const updated = inPlace && (await putInPlace(delivering, inPlace, reply));
  if (updated && updated.kind === 'delivered') await remember(delivering, reply, inPlace);
  if (updated && updated.kind !== 'gone' && updated.kind !== 'failed') return updated;
  const sent = await channel.send(incoming.address, reply);
  if (sent.kind === 'delivered' && sent.activityId) {
    await remember(delivering, reply, sent.activityId);
  }
  return sent;
}

/** What may have been updated may be updated again, as if it had been refused. */
async function putInPlace(
  { channel, incoming }: Delivering,
  activityId: string,
  reply: Reply,
): Promise<Delivery> {
  const updated = await channel.update(incoming.address, activityId, reply);
  return updated.kind === 'ambiguous' ? { kind: 'refused', why: updated.why } : updated;
}

/** The version of a card that does not stand as it should: older than any record. */
const NOT_SHOWN = 0;

/**
 * What is left to do once a click has been answered in its response: the channel shows such a card
 * and does not keep it, so it is put in its place as well. When that fails the outbox sees to it.
 */
export async function keepAnswer(delivering: Delivering, reply: Reply): Promise<void> {
  const { clickedOn } = delivering.incoming;
  if (!reply.card || !clickedOn) return;
  const updated = await putInPlace(delivering, clickedOn, reply);
  const { standing } = reply.card;
  if (updated.kind !== 'delivered' && !standing) return seeTo(delivering, reply, updated);
  const version = updated.kind === 'delivered' ? standing?.version : NOT_SHOWN;
  await remember(delivering, reply, clickedOn, version);
}

/**
 * What becomes of an answer that did not get there: one that was refused is given later. One that may
 * have arrived is not given twice; whoever missed it can ask again.
 */
export async function seeTo(
  { services, incoming, log, isFault }: Delivering,
  reply: Reply,
  delivery: Delivery,
): Promise<void> {
  if (delivery.kind === 'delivered') return;
  const { kind: outcome, why } = delivery;
  log.warn({ outcome, why, activityId: incoming.activityId }, 'an answer was not delivered');
  const key = activityKey(incoming);
  const { address, activity, person } = incoming;
  // What failed is not done later, unasked: of such a turn only the sentence is given.
  const isGivenLater = outcome === 'refused' && !(reply.card && isFault);
  if (!isGivenLater || person === undefined || key === undefined) return;
  const unsent = reply.card
    ? { activity: toJson(activity), ...(reply.draft !== undefined && { draft: reply.draft }) }
    : { text: reply.text, address };
  const id = createHash('sha256').update(key).digest('hex').slice(0, 24);
  try {
    await services.answerLater(person, id, unsent, delivery);
  } catch (error) {
    log.error({ err: error }, 'an answer that was refused is lost');
  }
}

export async function remember(
  { services, incoming, turn, log }: Delivering,
  { card, draft }: Reply,
  activityId: string,
  version?: number,
): Promise<void> {
  if (!card || !turn) return;
  const { address } = incoming;
  const person = address.kind === 'personal' ? turn.person.id : undefined;
  const { language } = turn.t;
  const sent = { card, activityId, address, person, language, version, draft };
  await noteCard({ services, log }, sent);
}
