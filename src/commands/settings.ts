import { settingsCard } from '../cards/settings/settings.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';

/** Shows every setting with what is usual and what it rests on; those one may change can be pressed. */
export const settings: Command = {
  name: 'settings',
  says: {
    sv: [
      '(visa|se) (alla) inställningar|inställningarna',
      'hur är det inställt',
      'vad är inställt',
      'stäng|slå av påminnelser|påminnelserna …',
    ],
    en: [
      '(show|see) (all) (the) settings',
      'what are the settings',
      'turn|switch off (the|my) reminders …',
    ],
  },
  example: { sv: 'inställningar', en: 'settings' },
  needs: 'read',
  run: (turn, services) => showSettings(turn, services),
};

export async function showSettings(turn: Turn, services: Services, lead?: string): Promise<Reply> {
  return { card: settingsCard(turn.t, await services.viewSettings(), turn, lead) };
}
