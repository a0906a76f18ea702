import { saveSetting } from '../commands/settings/save.ts';
import { type Action, textOf } from './action.ts';
import { settingNameOf } from './settings/setting-name.ts';

/** Puts back the strategy's own value of a setting. */
export const resetSetting: Action = {
  verb: 'reset-setting',
  run: (turn, services, clicked) => {
    const seen = Number(textOf(clicked, 'version')) || 0;
    return saveSetting(turn, services, settingNameOf(clicked), undefined, { seen });
  },
};
