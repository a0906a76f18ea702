import { supportListCard } from '../cards/support.ts';
import type { Command } from './command.ts';

/** The requests for support, those that wait for an answer first. */
export const listSupportRequests: Command = {
  name: 'list-support-requests',
  says: {
    sv: ['(visa) (alla) stödförfrågningar|stödförfrågningarna', 'vilka ber om stöd'],
    en: ['(show) (all) (the) support requests', 'who asks for support'],
  },
  example: { sv: 'stödförfrågningar', en: 'support requests' },
  needs: 'read',
  run: async ({ t }, services) => ({ card: supportListCard(t, await services.listSupport()) }),
};
