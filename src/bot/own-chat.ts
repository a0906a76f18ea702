/** What is for the writer alone, asked for where others read along: it goes to their own chat. */

import type { Logger } from 'pino';
import { showDraft } from '../dialogs/index.ts';
import type { Services } from '../services/services.ts';
import { textsIn } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Channel } from './channel.ts';
import { remember } from './deliver.ts';
import { type Incoming, keyOf } from './incoming.ts';
import { type LanguageSettings, languageOf } from './language.ts';
import { reachPerson } from './reach.ts';

interface Options extends LanguageSettings {
  readonly channel: Channel;
  readonly log: Logger;
}

interface Answering {
  readonly services: Services;
  readonly incoming: Incoming;
  readonly turn: Turn;
}

/** What is said in the thread: the answer itself when all may see it, else where it is. */
export async function answerShared(
  options: Options,
  answering: Answering,
  reply: Reply,
): Promise<Reply> {
  if (!reply.card || (reply.card.isForAll && !reply.draft)) return reply;
  const { elsewhere } = answering.turn.t;
  const isSent = await sendToOwn(options, answering, reply);
  if (reply.draft) return { text: isSent ? elsewhere.draft : elsewhere.draftUnreached };
  return { text: isSent ? elsewhere.answer : elsewhere.unreached };
}

/** Sends it to the writer's own chat, where a draft's question then stands open. False if it did not get there. */
async function sendToOwn(
  { channel, log, ...settings }: Options,
  { services, incoming, turn }: Answering,
  reply: Reply,
): Promise<boolean> {
  const { id } = turn.person;
  const profile = (await services.readProfile(id))?.value;
  const way = await reachPerson({ channel, services }, id, profile, incoming.address);
  if ('barred' in way) return false;
  const { address } = way;
  const key = keyOf(address.conversation);
  const t = textsIn(languageOf(settings, profile, incoming.locale));
  const there: Turn = { ...turn, t, place: { kind: 'personal', key } };
  const own = reply.draft ? await showDraft(there, services, reply.draft) : reply;
  const sent = await channel.send(address, own);
  if (sent.kind !== 'delivered') return false;
  if (reply.draft) await services.noteInSession(id, key, { activeDraft: reply.draft });
  const delivering = {
    channel,
    log,
    services,
    turn: there,
    incoming: { ...incoming, address },
    isFault: false,
  };
  if (sent.activityId) await remember(delivering, own, sent.activityId);
  return true;
}
