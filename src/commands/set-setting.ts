import { settingCard } from '../cards/settings/settings.ts';
import { settingIn } from '../understanding/read-setting.ts';
import type { Command } from './command.ts';
import { readSaid } from './settings/read-value.ts';
import { saveSetting } from './settings/save.ts';
import { showSettings } from './settings.ts';

/** Changes a setting by saying so; what is not clear is asked in its form. */
export const setSetting: Command = {
  name: 'set-setting',
  says: {
    sv: [
      'sätt … till …',
      'sätt … på …',
      'sätt|slå|stäng på|av checklistan|checklista|risklistan …',
      'ändra inställningen|inställning (för) …',
    ],
    en: [
      'set … to|at …',
      'turn|switch on|off (the) checklist|risk …',
      'change the setting (for|of) …',
    ],
  },
  example: {
    sv: 'sätt svarstiden till 7 arbetsdagar',
    en: 'set the answer time to 7 working days',
  },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const { t } = turn;
    const name = settingIn(text);
    if (!name) return showSettings(turn, services, t.settings.which);
    const value = readSaid(name, text, turn.settings);
    if (value !== undefined) return saveSetting(turn, services, name, value);
    const lead = t.settings.unread(t.settings.names[name]);
    return { card: settingCard(t, await services.viewSettings(), name, { lead }) };
  },
};
