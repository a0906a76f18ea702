/** Draws what is told unasked in the reader's language and sends it: the services' courier. */

import type { Logger } from 'pino';
import type { Standing } from '../cards/draw.ts';
import { noticeCard } from '../cards/notice.ts';
import { recordCard } from '../cards/record.ts';
import { morningCard } from '../dialogs/morning-card.ts';
import type { CardView } from '../domain/views.ts';
import type { Address, Courier, Delivery, SentCard } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import { textsIn } from '../texts/texts.ts';
import type { Channel } from './channel.ts';
import { type LanguageSettings, languageOf } from './language.ts';
import { speakAlone } from './reach.ts';

export interface CourierOptions extends LanguageSettings {
  readonly channel: Channel;
  readonly services: Services;
  readonly timeZone: string;
  readonly log: Logger;
  readonly answer: Courier['answer'];
}

export function createCourier(options: CourierOptions): Courier {
  const { channel, services, timeZone } = options;
  const draw = ({ address, language }: SentCard, view: CardView) =>
    recordCard(textsIn(language), view, { timeZone, isPersonal: address.kind === 'personal' });
  return {
    answer: options.answer,
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
      const language = languageOf(options, profile);
      const card = noticeCard(textsIn(language), view, timeZone);
      return speakAlone(options, person, profile, async (address) => {
        const delivery = await channel.send(address, { card });
        await remember(options, person, address, language, delivery, card.standing);
        return delivery;
      });
    },
    digest: async (person, view, activityId) => {
      const profile = (await services.readProfile(person))?.value;
      const t = textsIn(languageOf(options, profile));
      const card = morningCard(t, view, { isPersonal: true });
      if (activityId !== undefined && profile?.personal) {
        return channel.update(profile.personal, activityId, { card });
      }
      return speakAlone(options, person, profile, (address) => channel.send(address, { card }));
    },
  };
}

async function remember(
  { services, log }: CourierOptions,
  person: string | undefined,
  address: Address,
  language: 'sv' | 'en',
  delivery: Delivery,
  standing: Standing | undefined,
): Promise<void> {
  if (delivery.kind !== 'delivered' || delivery.activityId === undefined || !standing) return;
  const { activityId } = delivery;
  const shared = { activityId, address, language, view: standing.view };
  const card = { ...shared, ...(person !== undefined && { person }) };
  try {
    await services.rememberCard(standing.pk, card, standing);
  } catch (error) {
    // It has been sent; that it is not kept true is no reason to send it again.
    log.warn({ err: error }, 'a card that was sent is not remembered');
  }
}
