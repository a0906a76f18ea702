/** Changing a setting: the document of who is who, with its trail, in one commit. */

import type { EventCode } from '../../domain/audit.ts';
import { checkSetting, checkTogether } from '../../domain/check-setting.ts';
import { Refusal } from '../../domain/refusal.ts';
import { can } from '../../domain/roles.ts';
import {
  type SettingName,
  type SettingValue,
  settingOf,
  settingRows,
  withSetting,
} from '../../domain/settings.ts';
import { settingsSchema } from '../../strategy/schema.ts';
import { changeRoll, type RollPlan } from '../change-roll.ts';
import { type Actor, currentStrategy, type Means, now } from '../means.ts';
import { nameOf, readRoll, type StoredRoll } from '../people.ts';

export interface SettingChanged {
  readonly before: SettingValue;
  readonly after: SettingValue;
}

const CODE: EventCode = 'setting-changed';

/**
 * Sets one setting, or with undefined puts back the strategy's own value. `seen` is the version of the
 * document that the form was drawn from: a setting that another has changed since is left as it is.
 * @throws Refusal `not-allowed`, `nothing-to-change`, `setting-changed-meanwhile`, and those of the limits
 */
export async function changeSetting(
  means: Means,
  actor: Actor,
  name: SettingName,
  value: SettingValue | undefined,
  seen?: number,
): Promise<SettingChanged> {
  const { needs } = settingRows[name];
  if (!can(actor.person, needs)) throw new Refusal('not-allowed', { ability: needs });
  const usual = currentStrategy(means).settings;
  const wanted = checkSetting(name, value ?? settingOf(usual, name));
  let changed: SettingChanged = { before: wanted, after: wanted };
  await changeRoll(means, actor, async (roll): Promise<RollPlan> => {
    const settings = { ...usual, ...roll.settings };
    const before = settingOf(settings, name);
    await checkSeen(means, roll, name, seen);
    if (JSON.stringify(before) === JSON.stringify(wanted)) {
      throw new Refusal('nothing-to-change', {});
    }
    const next = settingsSchema.parse(withSetting(settings, name, wanted));
    checkTogether(next);
    changed = { before, after: wanted };
    const by = { by: actor.person.id, at: now(means), version: roll.version + 1 };
    return {
      code: CODE,
      changes: { [name]: { before, after: wanted } },
      roll: {
        settings: onlyOwn(next, usual),
        settingChanges: { ...roll.settingChanges, [name]: by },
      },
    };
  });
  return changed;
}

/** What differs from the strategy's own values; a later strategy's reach all the rest. */
function onlyOwn<S extends object>(settings: S, usual: S): Partial<S> {
  const own = Object.entries(settings).filter(([key, value]) => {
    const standing: unknown = Object.entries(usual).find(([one]) => one === key)?.[1];
    return JSON.stringify(value) !== JSON.stringify(standing);
  });
  return Object.assign({}, ...own.map(([key, value]) => ({ [key]: value })));
}

async function checkSeen(
  means: Means,
  { settingChanges }: StoredRoll,
  name: SettingName,
  seen: number | undefined,
): Promise<void> {
  const latest = settingChanges[name];
  if (seen === undefined || latest === undefined || latest.version <= seen) return;
  const by = await nameOf(means, await readRoll(means), latest.by);
  throw new Refusal('setting-changed-meanwhile', { by });
}
