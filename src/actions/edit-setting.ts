import { settingCard } from '../cards/settings/settings.ts';
import type { Action } from './action.ts';
import { settingNameOf } from './settings/setting-name.ts';

/** The form of one setting, in the place of the list. */
export const editSetting: Action = {
  verb: 'edit-setting',
  run: async (turn, services, clicked) => {
    const name = settingNameOf(clicked);
    return { card: settingCard(turn.t, await services.viewSettings(), name) };
  },
};
