import type { Texts } from '../texts/texts.ts';
import { textsIn } from '../texts/texts.ts';
import { executeAction } from './execute-action.ts';
import { openInOwnChat } from './open-own-chat.ts';
import type { CardAction, CardContent, DrawnCard } from './parts.ts';

/** What is left of a card that is too large for a message: its head, and the way to its record. */
export function shortForm(card: DrawnCard): DrawnCard {
  const { body, actions: _actions, ...rest } = card.content;
  const t = textsIn(rest.lang === 'en' ? 'en' : 'sv');
  const head = Array.isArray(body) ? body.slice(0, 1) : [];
  const sentence = { type: 'TextBlock', text: t.sending.tooLarge, wrap: true, spacing: 'Medium' };
  const open = openingOf(t, card);
  const content: CardContent = {
    ...rest,
    body: [...head, sentence],
    ...(open && { actions: [executeAction(open)] }),
  };
  return { ...card, content, isShort: true };
}

function openingOf(t: Texts, { record, isForAll }: DrawnCard): CardAction | undefined {
  if (!record) return undefined;
  if (isForAll) return openInOwnChat(t, record);
  const verb = record.request ? 'show-request' : 'show-delegation';
  return { title: t.sending.open, verb, ids: record };
}

/** The record that a card's buttons name: its request, else its delegation. */
export function recordOf(buttons: readonly CardAction[]): DrawnCard['record'] {
  for (const name of ['request', 'delegation'] as const) {
    const found = buttons.find(({ ids }) => typeof ids?.[name] === 'string')?.ids?.[name];
    if (typeof found === 'string') return { [name]: found };
  }
  return undefined;
}
