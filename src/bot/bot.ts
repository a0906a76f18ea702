/** One activity in, one answer out: as a message of its own, or in the response of an invoke. */

import type { DrawnCard } from '../cards/draw.ts';
import type { Found } from '../extensions/extension.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';
import { textsIn } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import { keepAnswer, seeTo, sendReply } from './deliver.ts';
import type { InboundLimit } from './inbound-limit.ts';
import type { Incoming } from './incoming.ts';
import { languageOf } from './language.ts';
import { Once } from './once.ts';
import { activityKey } from './open-turn.ts';
import { sayOverLimit } from './over-limit.ts';
import { type ReplyOptions, replyTo } from './reply-to.ts';
import { isAboutChat } from './visit-chat.ts';

/** Milliseconds a turn has for the store. */
export interface Patience {
  readonly click: number;
  readonly message: number;
}
const usualPatience: Patience = { click: 3000, message: 5000 };
/** And for what is noted once the answer is given. */
const AFTER_DEADLINE = 30_000;

export interface BotOptions extends ReplyOptions {
  readonly patience?: Patience | undefined;
  readonly telemetry: Telemetry;
  /** How much one person may send; undefined for as much as they like. */
  readonly limit?: InboundLimit | undefined;
  /** Called when an answer has been given: what waits may be sent. */
  readonly afterTurn: () => void;
}

/** What goes back in the response of an invoke. */
export type InvokeBody =
  /** The title is a dialog's. */
  { readonly card: DrawnCard; readonly title: string } | { readonly text: string } | Found;

/** An answered activity: what goes in the response, and what is done when that has been sent. */
export interface Turned {
  readonly body: InvokeBody | undefined;
  /** The same, delivered again, is tried again. */
  readonly isFault: boolean;
  readonly after: () => Promise<void>;
}

export type Bot = (incoming: Incoming) => Promise<Turned>;

export function createBot(options: BotOptions): Bot {
  const once = new Once<Turned>(({ isFault }) => !isFault);
  return (incoming) => once.run(activityKey(incoming), () => measureTurn(options, incoming));
}

async function measureTurn(options: BotOptions, incoming: Incoming): Promise<Turned> {
  const began = performance.now();
  const turned = await takeTurn(options, incoming);
  options.telemetry.record('turn.duration', performance.now() - began, {
    form: incoming.form,
    outcome: turned.isFault ? 'fault' : 'answered',
  });
  return turned;
}

async function takeTurn(options: BotOptions, incoming: Incoming): Promise<Turned> {
  const { channel, log, patience = usualPatience } = options;
  const isInvoke = incoming.form !== 'message';
  const done = { isFault: false, after: async () => options.afterTurn() };
  if (!isNews(incoming))
    return { body: isInvoke ? unknown(options, incoming) : undefined, ...done };
  const within = options.servicesWithin(isInvoke ? patience.click : patience.message);
  const {
    reply,
    found,
    turn,
    isFault = false,
  } = (await sayOverLimit(options, within, incoming)) ?? (await replyTo(options, within, incoming));
  if (!reply) return { ...done, body: found, isFault };
  if (reply.refused) {
    const { activityId, person } = incoming;
    log.info({ refused: reply.refused, activityId, person }, 'refused');
  }
  const { services } = options.servicesWithin(AFTER_DEADLINE);
  const delivering = { channel, services, incoming, turn, log, isFault };
  if (!isInvoke) {
    await seeTo(delivering, reply, await sendReply(delivering, reply));
    return { ...done, body: undefined, isFault };
  }
  const after = async () => {
    if (incoming.form === 'card') await keepAnswer(delivering, reply);
    options.afterTurn();
  };
  return { body: bodyOf(reply, turn), isFault, after };
}

function isNews(incoming: Incoming): boolean {
  const { kind } = incoming;
  return kind !== 'other' && (kind !== 'removed' || isAboutChat(incoming));
}

/** An invoke of which we know nothing is answered all the same. */
function unknown(options: BotOptions, { form, locale }: Incoming): InvokeBody {
  const { extensions } = textsIn(languageOf(options, undefined, locale));
  return { text: form === 'card' ? '' : extensions.noSuchCommand };
}

function bodyOf(reply: Reply, turn: Turn | undefined): InvokeBody {
  if (!reply.card) return { text: reply.text };
  return { card: reply.card, title: turn?.t.extensions.dialogTitle ?? '' };
}
