/** What stands in the place of a card that may not be shown to its reader, or not there. */

import type { SecretView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { type CardAction, type DrawnCard, drawCard } from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';

export function secretCard(t: Texts, view: SecretView): DrawnCard {
  const { number, hidden, standing } = view;
  const isElsewhere = hidden === 'elsewhere';
  const text = textOf(t, view);
  return drawCard({
    template: 'record',
    language: t.language,
    text,
    parts: { title: number, state: t.secrecy.state, heading: t.secrecy.heading, question: text },
    actions: isElsewhere ? [openInOwnChat(t, { delegation: number })] : goOn(t, view),
    ...(standing && { standing }),
  });
}

function textOf({ secrecy }: Texts, { number, hidden, covers }: SecretView): string {
  if (covers) return secrecy.covers(number);
  return hidden === 'elsewhere' ? secrecy.elsewhere(number) : secrecy.fromPerson(number);
}

/** The draft is still there; its question is asked anew without what may not be read. */
function goOn(t: Texts, { draft }: SecretView): CardAction[] {
  return draft === undefined
    ? []
    : [{ title: t.drafts.goOn, verb: 'resume-draft', ids: { draft } }];
}

/** Asked for where others read along; nothing of it is kept true there. */
export function secretElsewhereCard(t: Texts, number: string): DrawnCard {
  return secretCard(t, { card: 'secret', number, hidden: 'elsewhere' });
}
