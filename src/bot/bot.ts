/** One activity in, one answer out. The only catch of a turn is here. */

import type { Logger } from 'pino';
import type { Standing } from '../cards/draw.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import type { Profile } from '../services/conversations.ts';
import { StoreError } from '../services/ports/store.ts';
import type { Services } from '../services/services.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Channel } from './channel.ts';
import type { Incoming } from './incoming.ts';
import { type LanguageSettings, languageOf } from './language.ts';
import { Once } from './once.ts';
import { answerClick, answerMessage, understand } from './route.ts';

/** Milliseconds a turn has for the store. */
const CLICK_DEADLINE = 3000;
const MESSAGE_DEADLINE = 5000;

export interface BotOptions extends LanguageSettings {
  /** The use cases, with every store call held to a deadline in milliseconds from now. */
  readonly servicesWithin: (milliseconds: number) => Services;
  readonly channel: Channel;
  readonly timeZone: string;
  readonly isLocal: boolean;
  readonly log: Logger;
  /** Called after each answer, with what waits to be sent. */
  readonly afterTurn: () => void;
}

/** What goes back in the response of an invoke. */
export type InvokeBody = { readonly card: NonNullable<Reply['card']> } | { readonly text: string };

export type Bot = (incoming: Incoming) => Promise<InvokeBody | undefined>;

export function createBot(options: BotOptions): Bot {
  const once = new Once<InvokeBody | undefined>();
  return (incoming) =>
    once.run(onceKey(incoming), async () => {
      const services = options.servicesWithin(
        incoming.isInvoke ? CLICK_DEADLINE : MESSAGE_DEADLINE,
      );
      const body = await takeTurn(options, services, incoming);
      options.afterTurn();
      return body;
    });
}

/**
 * Two conversations may give two activities one id; and Teams tells of one installation twice, as two
 * kinds of activity, which is one welcome.
 */
function onceKey({ kind, activityId, key }: Incoming): string | undefined {
  if (kind === 'installed') return `${key} installed`;
  return activityId && `${key} ${activityId}`;
}

async function takeTurn(
  options: BotOptions,
  services: Services,
  incoming: Incoming,
): Promise<InvokeBody | undefined> {
  if (incoming.kind === 'other') return incoming.isInvoke ? { text: '' } : undefined;
  const { reply, turn } = await replyTo(options, services, incoming);
  if (!reply) return undefined;
  if (reply.refused) {
    const { activityId, person } = incoming;
    options.log.info({ refused: reply.refused, activityId, person }, 'refused');
  }
  if (incoming.isInvoke) {
    if (reply.card && incoming.clickedOn) {
      await remember(services, turn, incoming, reply.card.standing, incoming.clickedOn);
    }
    return reply.card ? { card: reply.card } : { text: reply.text };
  }
  await send(options, services, incoming, turn, reply);
  return undefined;
}

interface Answered {
  readonly reply: Reply | undefined;
  readonly turn: Turn | undefined;
}

async function replyTo(
  options: BotOptions,
  services: Services,
  incoming: Incoming,
): Promise<Answered> {
  const meaning = understand(incoming.kind === 'message' ? incoming.text : '', options.isLocal);
  let t = textsIn(languageOf(options, undefined, meaning.language, incoming.locale));
  let turn: Turn | undefined;
  try {
    if (!incoming.person) return { reply: { text: t.notAPerson }, turn };
    const [roll, stored, session] = await Promise.all([
      services.readRoll(),
      services.readProfile(incoming.person),
      services.readSession(incoming.person, incoming.key),
    ]);
    const profile = stored?.value;
    t = textsIn(languageOf(options, profile, meaning.language, incoming.locale));
    const person = services.personOf(roll, incoming.person, incoming.name);
    if (!can(person, 'read')) return { reply: { text: t.noAccess }, turn };
    await keepProfile(services, incoming, profile, person.name, meaning.language);
    const activityId = onceKey(incoming);
    const { activeDraft, recent, about } = session.value;
    const taken = recent.findLast(({ activity }) => activity === activityId);
    const open = await services.readOpenDraft(person.id, activeDraft);
    turn = {
      person,
      t,
      today: services.todayOf(),
      timeZone: options.timeZone,
      activityId,
      takenFor: taken?.draft,
      place: { kind: incoming.address.kind, key: incoming.key },
      activeDraft: open?.id,
      about,
      isLocal: options.isLocal,
    };
    const reply = await answer(turn, services, incoming, meaning);
    await keepSubject(services, turn, incoming, reply);
    return { reply, turn };
  } catch (error) {
    const text = sentenceFor(options, t, error, incoming);
    return { reply: { text, ...(error instanceof Refusal && { refused: error.code }) }, turn };
  }
}

function answer(
  turn: Turn,
  services: Services,
  incoming: Incoming,
  meaning: ReturnType<typeof understand>,
): Promise<Reply | undefined> {
  if (incoming.kind === 'installed') {
    const isOwn = incoming.address.kind === 'personal';
    return Promise.resolve(isOwn ? { text: turn.t.welcome(turn.person.name) } : undefined);
  }
  if (incoming.kind === 'click') return answerClick(turn, services, incoming.values);
  return answerMessage(turn, services, incoming.text, meaning);
}

/** Writes the person down when something about them is new: name, own chat, language heard. */
async function keepProfile(
  services: Services,
  incoming: Incoming,
  profile: Profile | undefined,
  name: string,
  heard: Profile['heard'],
): Promise<void> {
  const { person, address } = incoming;
  if (!person) return;
  const personal = address.kind === 'personal' ? address : profile?.personal;
  const next: Profile = {
    name: name || profile?.name || '',
    chosen: profile?.chosen,
    heard: heard ?? profile?.heard,
    personal,
    // Who writes elsewhere has still not had what waits in their own chat.
    isAwaited: address.kind === 'personal' ? undefined : profile?.isAwaited,
  };
  if (JSON.stringify(profile) === JSON.stringify(next)) return;
  await services.saveProfile(person, next);
  const isHere = address.kind === 'personal' && (!profile?.personal || profile.isAwaited);
  if (isHere) await services.wakeFor(person);
}

/** The record a command talked about is the one meant when the next message names none. */
async function keepSubject(
  services: Services,
  turn: Turn,
  incoming: Incoming,
  reply: Reply | undefined,
): Promise<void> {
  if (!reply?.card || !('about' in reply) || !reply.about || reply.about === turn.about) return;
  await services.setSubject(turn.person.id, incoming.key, reply.about);
}

async function send(
  options: BotOptions,
  services: Services,
  incoming: Incoming,
  turn: Turn | undefined,
  reply: Reply,
): Promise<void> {
  const { channel, log } = options;
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
  if (delivery.activityId) {
    await remember(services, turn, incoming, reply.card?.standing, delivery.activityId);
  }
}

async function remember(
  services: Services,
  turn: Turn | undefined,
  { address }: Incoming,
  standing: Standing | undefined,
  activityId: string,
): Promise<void> {
  if (!standing || !turn) return;
  const person = address.kind === 'personal' ? turn.person.id : undefined;
  const { view } = standing;
  const card = { activityId, address, person, language: turn.t.language, view };
  await services.rememberCard(standing.pk, card, standing);
}

/** The one catch of a turn: a refusal says itself, a fault is logged and answered plainly. */
function sentenceFor(
  { log }: BotOptions,
  t: Texts,
  error: unknown,
  { activityId }: Incoming,
): string {
  if (error instanceof Refusal) return refusalText(t, error);
  log.error({ err: error, activityId }, 'a turn failed');
  if (error instanceof StoreError && error.code === 'unavailable') {
    return t.refusals['not-sure-saved']({ number: undefined });
  }
  return t.error;
}
