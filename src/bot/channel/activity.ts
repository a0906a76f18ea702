/** A message as the channel wants it: the Bot Framework's activity. */

import type { DrawnCard } from '../../cards/draw.ts';
import { withoutMarkup } from '../../cards/plain.ts';
import type { Address } from '../../services/ports/courier.ts';

export interface Message {
  readonly text?: string;
  readonly card?: DrawnCard;
}

/** A card goes alone: text beside it would become a message of its own. */
export function activityOf(address: Address, { text, card }: Message) {
  const shared = {
    type: 'message',
    from: { id: address.bot, name: address.botName },
    conversation: { id: address.conversation },
    channelId: address.channelId,
  };
  if (!card) return { ...shared, text: withoutMarkup(text ?? ''), textFormat: 'plain' };
  const attachment = {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card.content,
  };
  return { ...shared, summary: firstSentence(card.text), attachments: [attachment] };
}

function firstSentence(text: string): string {
  return /^.*?[.?](?=\s|$)/su.exec(text)?.[0] ?? text;
}
