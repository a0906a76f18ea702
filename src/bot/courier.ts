/** Draws what is told unasked in the reader's language and sends it: the services' courier. */

import type { Standing } from '../cards/draw.ts';
import { noticeCard } from '../cards/notice.ts';
import { pointsCard } from '../cards/points.ts';
import { recordCard } from '../cards/record.ts';
import type { Address, Courier, Delivery } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import { textsIn } from '../texts/texts.ts';
import type { Channel } from './channel.ts';
import { type LanguageSettings, languageOf } from './language.ts';
import { reachPerson } from './reach.ts';

export interface CourierOptions extends LanguageSettings {
  readonly channel: Channel;
  readonly services: Services;
  readonly timeZone: string;
}

export function createCourier(options: CourierOptions): Courier {
  const { channel, services, timeZone } = options;
  return {
    redraw: async (copy, view) => {
      const isPersonal = copy.address.kind === 'personal';
      const card = recordCard(textsIn(copy.language), view, { timeZone, isPersonal });
      return channel.update(copy.address, copy.activityId, { card });
    },
    tell: async (person, _notice, view) => {
      const profile = (await services.readProfile(person))?.value;
      const address = await reachPerson(options, person, profile);
      if (!address) return { kind: 'unreachable', why: 'no address' };
      const language = languageOf(options, profile);
      const card = noticeCard(textsIn(language), view, timeZone);
      const delivery = await channel.send(address, { card });
      await remember(options, person, address, language, delivery, card.standing);
      return delivery;
    },
    digest: async (person, view, activityId) => {
      const profile = (await services.readProfile(person))?.value;
      const address = await reachPerson(options, person, profile);
      if (!address) return { kind: 'unreachable', why: 'no address' };
      const t = textsIn(languageOf(options, profile));
      const card = pointsCard(t, view, { isPersonal: true });
      if (activityId !== undefined) return channel.update(address, activityId, { card });
      return channel.send(address, { card });
    },
  };
}

async function remember(
  { services }: CourierOptions,
  person: string,
  address: Address,
  language: 'sv' | 'en',
  delivery: Delivery,
  standing: Standing | undefined,
): Promise<void> {
  if (delivery.kind !== 'delivered' || delivery.activityId === undefined || !standing) return;
  const { view } = standing;
  const card = { activityId: delivery.activityId, address, person, language, view };
  await services.rememberCard(standing.pk, card, standing);
}
