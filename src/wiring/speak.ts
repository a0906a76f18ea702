/** How the bot speaks: in answer, and on its own; both through the same pace. */

import type { Logger } from 'pino';
import { createAnswerAgain } from '../bot/answer-again.ts';
import { createPace } from '../bot/channel/pace.ts';
import { limitsWith } from '../bot/channel/windows.ts';
import { type Channel, type ChannelOptions, createChannel } from '../bot/channel.ts';
import { createCourier } from '../bot/courier.ts';
import type { Gate } from '../bot/gate.ts';
import { holdOn } from '../bot/hold-courier.ts';
import { measuredChannel } from '../bot/measured-channel.ts';
import type { ReplyOptions } from '../bot/reply-to.ts';
import type { Config } from '../config.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';
import type { Services } from '../services/services.ts';
import type { Stand } from './stand.ts';
import { isServed } from './welcome.ts';

export interface SpeakOptions {
  readonly gate: Gate;
  readonly log: Logger;
  readonly telemetry: Telemetry;
}

/** The channel, twice: what answers someone goes before what nobody waits for. */
export function openChannels(
  config: Config,
  { token, elapsed, timeout }: Stand,
  { gate, log, telemetry }: SpeakOptions,
): { readonly answering: Channel; readonly unasked: Channel } {
  const options: ChannelOptions = {
    token: token ?? gate.token,
    isAllowed: isServed(config),
    pace: createPace({ limits: limitsWith(config.SENDS_PER_SECOND), now: elapsed }),
    log,
    timeout,
  };
  const open = (errand: 'answer' | 'unasked') =>
    measuredChannel(createChannel(options, errand), telemetry);
  return { answering: open('answer'), unasked: open('unasked') };
}

/** Brings what nobody asked for; nothing more once the process is to end. */
export function openCourier(options: ReplyOptions, services: Services, stopping: AbortSignal) {
  const answer = createAnswerAgain(options);
  return holdOn(stopping, createCourier({ ...options, services, answer }));
}
