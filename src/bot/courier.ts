/** Draws what is told unasked in the reader's language and sends it: the services' courier. */

import type { Logger } from 'pino';
import { noticeCard } from '../cards/notice.ts';
import { recordCard } from '../cards/record.ts';
import { morningCard } from '../dialogs/morning-card.ts';
import type { CardView } from '../domain/views.ts';
import type { Courier, Delivery, SentCard } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import { textsIn } from '../texts/texts.ts';
import type { Channel } from './channel.ts';
import { type LanguageSettings, languageOf } from './language.ts';
import { noteCard, type SentMessage } from './note-card.ts';
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
      const { person, address, language } = copy;
      await note(options, delivery, { card, person, address, language });
      return delivery;
    },
    tell: async (person, _notice, view) => {
      const profile = (await services.readProfile(person))?.value;
      const language = languageOf(options, profile);
      const card = noticeCard(textsIn(language), view, timeZone);
      return speakAlone(options, person, profile, async (address) => {
        const delivery = await channel.send(address, { card });
        await note(options, delivery, { card, person, address, language });
        return delivery;
      });
    },
    digest: async (person, view, activityId) => {
      const profile = (await services.readProfile(person))?.value;
      const language = languageOf(options, profile);
      const card = morningCard(textsIn(language), view, { isPersonal: true });
      if (activityId !== undefined && profile?.personal) {
        return channel.update(profile.personal, activityId, { card });
      }
      return speakAlone(options, person, profile, async (address) => {
        const delivery = await channel.send(address, { card });
        await note(options, delivery, { card, person, address, language, isDigest: true });
        return delivery;
      });
    },
  };
}

/** What was sent anew has an id. */
async function note(
  options: CourierOptions,
  delivery: Delivery,
  sent: Omit<SentMessage, 'activityId'>,
): Promise<void> {
  if (delivery.kind !== 'delivered' || delivery.activityId === undefined) return;
  await noteCard(options, { ...sent, activityId: delivery.activityId });
}
