/** What stands in the place of a card that may not be shown to its reader, or not there. */

import type { SecretView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';

export function secretCard(t: Texts, { number, hidden, standing }: SecretView): DrawnCard {
  const isElsewhere = hidden === 'elsewhere';
  const text = isElsewhere ? t.secrecy.elsewhere(number) : t.secrecy.fromPerson(number);
  return drawCard({
    template: 'record',
    language: t.language,
    text,
    parts: { title: number, state: t.secrecy.state, heading: t.secrecy.heading, question: text },
    actions: isElsewhere ? [openInOwnChat(t, { delegation: number })] : [],
    ...(standing && { standing }),
  });
}

/** Asked for where others read along; nothing of it is kept true there. */
export function secretElsewhereCard(t: Texts, number: string): DrawnCard {
  return secretCard(t, { card: 'secret', number, hidden: 'elsewhere' });
}
