import { createHash } from 'node:crypto';
import { draftOfActivity } from '../dialogs/dialog.ts';
import { registerFromMessage, showRegisteredFrom } from '../dialogs/registration/from-message.ts';
import { dayAt } from '../domain/days.ts';
import { MOST_MESSAGE } from '../domain/limits.ts';
import type { Turn } from '../turn.ts';
import { readMessage } from '../understanding/message-text.ts';
import type { DialogExtension, ForwardedMessage } from './extension.ts';

/** Turns a message, an e-mail sent on to a channel perhaps, into a registration with its form filled in. */
export const registerMessage: DialogExtension = {
  id: 'register-message',
  kind: 'dialog',
  needs: 'register',
  open: async (turn, services, message) => {
    const draft = draftOfMessage(turn, message);
    const registered = await showRegisteredFrom(turn, services, draft);
    if (registered) return registered;
    const { sentAt, sender, link } = message;
    const sentOn = sentAt && dayAt(Date.parse(sentAt), turn.timeZone);
    const url = link && link.length <= MOST_LINK ? link : undefined;
    const title = turn.t.extensions.linkTitle(sender, sentOn ?? turn.today);
    return registerFromMessage(turn, services, draft, {
      ...readMessage(message, MOST_MESSAGE),
      sentOn: sentOn ?? turn.today,
      links: url ? [{ title, url }] : [],
    });
  },
};

/** Characters of a link that is kept. */
const MOST_LINK = 1000;

/** One message is one delegation, whoever turns it into one and however often it is delivered. */
function draftOfMessage(turn: Turn, { key }: ForwardedMessage): string {
  if (key === undefined) return draftOfActivity(turn);
  return createHash('sha256').update(`message ${key}`).digest('hex').slice(0, 20);
}
