/** Who is let in, and whom the bot may speak to. */

import type { Incoming } from '../bot/incoming.ts';
import type { Config } from '../config.ts';

/** Whether the bot may speak to a service URL. */
export function isServed(config: Config): (serviceUrl: string) => boolean {
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, hostname } = new URL(serviceUrl);
    if (!config.isLocal && protocol !== 'https:') return false;
    return config.serviceHosts.includes(hostname);
  };
}

/** Only the Teams channel, a tenant that is let in, and a service that may be answered. */
export function isWelcome(config: Config): (incoming: Incoming) => boolean {
  const channels = config.isLocal ? ['msteams', 'emulator'] : ['msteams'];
  const served = isServed(config);
  return ({ address, tenant }) => {
    if (!channels.includes(address.channelId) || !served(address.serviceUrl)) return false;
    return config.isLocal || (tenant !== undefined && config.tenants.includes(tenant));
  };
}
