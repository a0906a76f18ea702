import type { Delivery } from '../services/ports/courier.ts';
import type { Telemetry } from '../services/ports/telemetry.ts';
import type { Channel } from './channel.ts';

/** A channel each of whose calls is counted, by how it ended. */
export function measuredChannel(channel: Channel, telemetry: Telemetry): Channel {
  const counted =
    <A extends unknown[]>(call: string, act: (...args: A) => Promise<Delivery>) =>
    async (...args: A): Promise<Delivery> => {
      const delivery = await act(...args);
      telemetry.record('channel.calls', 1, { call, outcome: delivery.kind });
      return delivery;
    };
  return {
    send: counted('send', channel.send),
    update: counted('update', channel.update),
    openChat: counted('open-chat', channel.openChat),
  };
}
