import { settingCard } from '../cards/settings/settings.ts';
import { readTyped } from '../commands/settings/read-value.ts';
import { saveSetting as save } from '../commands/settings/save.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, textOf } from './action.ts';
import { settingNameOf } from './settings/setting-name.ts';

/** Saves what stands in a setting's form. */
export const saveSetting: Action = {
  verb: 'save-setting',
  run: async (turn, services, clicked) => {
    const name = settingNameOf(clicked);
    const typed = textOf(clicked, 'value');
    const value = readTyped(name, typed);
    if (value === undefined) {
      const error = refusalText(turn.t, new Refusal('setting-unread', { setting: name, typed }));
      return { card: settingCard(turn.t, await services.viewSettings(), name, { typed, error }) };
    }
    const seen = Number(textOf(clicked, 'version')) || 0;
    return save(turn, services, name, value, { seen, typed });
  },
};
