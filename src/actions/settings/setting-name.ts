import { Refusal } from '../../domain/refusal.ts';
import { type SettingName, settingNames } from '../../domain/settings.ts';
import { type Clicked, textOf } from '../action.ts';

/** The setting that a card is about. @throws Refusal `card-out-of-date` */
export function settingNameOf(clicked: Clicked): SettingName {
  const name = settingNames.find((one) => one === textOf(clicked, 'setting'));
  if (!name) throw new Refusal('card-out-of-date', {});
  return name;
}
