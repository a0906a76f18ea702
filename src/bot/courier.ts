/** Draws what is told unasked in the reader's language and sends it: the services' courier. */

import type { Standing } from '../cards/draw.ts';
import { noticeCard } from '../cards/notice.ts';
import { pointsCard } from '../cards/points.ts';
import { recordCard } from '../cards/record.ts';
import type { CardView } from '../domain/views.ts';
import type { Address, Courier, Delivery, SentCard } from '../services/ports/courier.ts';
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
  const draw = ({ address, language }: SentCard, view: CardView) =>
    recordCard(textsIn(language), view, { timeZone, isPersonal: address.kind === 'personal' });
  return {
    redraw: (copy, view) =>
      channel.update(copy.address, copy.activityId, { card: draw(copy, view) }),
    post: async (copy, view) => {
      const card = draw(copy, view);
      const delivery = await channel.send(copy.address, { card });
      await remember(options, copy.person, copy.address, copy.language, delivery, card.standing);
      return delivery;
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
  person: string | undefined,
  address: Address,
  language: 'sv' | 'en',
  delivery: Delivery,
  standing: Standing | undefined,
): Promise<void> {
  if (delivery.kind !== 'delivered' || delivery.activityId === undefined || !standing) return;
  const { view } = standing;
  const card = {
    activityId: delivery.activityId,
    address,
    language,
    view,
    ...(person !== undefined && { person }),
  };
  await services.rememberCard(standing.pk, card, standing);
}
