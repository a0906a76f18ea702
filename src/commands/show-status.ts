import { statusCard } from '../cards/status.ts';
import type { Command } from './command.ts';

/** How it stands with reminders, messages and the store. */
export const showStatus: Command = {
  name: 'show-status',
  says: {
    sv: ['(visa) status|driftstatus|driftläge|driftläget'],
    en: ['(show) (the) (service) status'],
  },
  example: { sv: 'visa status', en: 'show status' },
  needs: 'administer',
  run: async ({ t, timeZone, place }, services) => ({
    card: statusCard(t, await services.viewStatus(), {
      timeZone,
      isPersonal: place.kind === 'personal',
    }),
  }),
};
