/** The settings as they stand, for a person to read. */

import { settingNames, settingOf } from '../../domain/settings.ts';
import type { SettingsView } from '../../domain/views.ts';
import { currentStrategy, type Means } from '../means.ts';
import { nameOf, readRoll, readStoredRoll } from '../people.ts';

export async function viewSettings(means: Means): Promise<SettingsView> {
  const [stored, roll] = await Promise.all([readStoredRoll(means), readRoll(means)]);
  const { settings: usual, version: strategy } = currentStrategy(means);
  const rows = settingNames.map(async (name) => {
    const change = stored?.settingChanges[name];
    const by = change && (await nameOf(means, roll, change.by));
    return {
      name,
      value: settingOf(roll.settings, name),
      usual: settingOf(usual, name),
      ...(change && by !== undefined && { changed: { by, at: change.at } }),
    };
  });
  return { strategy, version: stored?.version ?? 0, rows: await Promise.all(rows) };
}
