/** Saves a setting and shows all of them; what is refused stands beside the field with what was typed. */

import { settingText } from '../../cards/settings/setting-text.ts';
import { settingCard } from '../../cards/settings/settings.ts';
import { Refusal, type RefusalCode } from '../../domain/refusal.ts';
import type { SettingName, SettingValue } from '../../domain/settings.ts';
import type { Services } from '../../services/services.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Reply, Turn } from '../../turn.ts';
import { showSettings } from '../settings.ts';

/** What is wrong with the value itself. */
const ofTheValue: ReadonlySet<RefusalCode> = new Set([
  'setting-out-of-range',
  'setting-unread',
  'too-many-days',
  'warning-after-removal',
  'tie-breaker-without-seat',
  'setting-changed-meanwhile',
]);

/** undefined puts back the strategy's own value. */
export async function saveSetting(
  turn: Turn,
  services: Services,
  name: SettingName,
  value: SettingValue | undefined,
  form: { readonly seen?: number; readonly typed?: string } = {},
): Promise<Reply> {
  const { t } = turn;
  try {
    const { before, after } = await services.changeSetting(turn, name, value, form.seen);
    const [was, is] = [settingText(t, name, before), settingText(t, name, after)];
    return await showSettings(turn, services, t.settings.changed(t.settings.names[name], was, is));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'nothing-to-change') {
      return showSettings(turn, services, refusalText(t, error));
    }
    if (!ofTheValue.has(error.code)) throw error;
    const { typed } = form;
    const shown = { error: refusalText(t, error), ...(typed !== undefined && { typed }) };
    return { card: settingCard(t, await services.viewSettings(), name, shown) };
  }
}
