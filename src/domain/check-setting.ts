/** The limits of what a setting may hold, and what two of them have to do with each other. */

import { Refusal } from './refusal.ts';
import { type SettingName, type Settings, type SettingValue, settingRows } from './settings.ts';

/** Days in a list, and how many there may be. */
const MOST_DAYS = 366;
const MOST_LISTED = 6;

/** @throws Refusal `setting-out-of-range`, `setting-unread` */
export function checkSetting(name: SettingName, value: SettingValue): SettingValue {
  const { is } = settingRows[name];
  switch (is.type) {
    case 'count':
      return inRange(name, value, is.least, is.most);
    case 'percent':
      return inRange(name, value, 0, 99);
    case 'days': {
      const list = Array.isArray(value) ? value : [];
      const listed = list.map((day) => inRange(name, day, is.least, MOST_DAYS));
      if (listed.length > MOST_LISTED) {
        throw new Refusal('too-many-days', { most: MOST_LISTED });
      }
      // The farthest first before the day, the nearest first after it.
      return [...new Set(listed)].sort((a, b) => (is.least === 0 ? b - a : a - b));
    }
    case 'time':
      if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
      throw new Refusal('setting-unread', { setting: name, typed: String(value) });
    case 'flag':
      return value === true;
    case 'roles': {
      const chosen = is.among.filter((role) => Array.isArray(value) && value.includes(role));
      if (chosen.length === 0) throw new Refusal('setting-unread', { setting: name, typed: '' });
      return chosen;
    }
    case 'role':
      if (is.among.some((role) => role === value)) return value;
      throw new Refusal('setting-unread', { setting: name, typed: String(value) });
  }
}

function inRange(setting: SettingName, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
    return value;
  }
  throw new Refusal('setting-out-of-range', { setting, least, most });
}

/**
 * What two settings have to do with each other: a draft is told of before it is gone, and who breaks a
 * tie has a seat. @throws Refusal `warning-after-removal`, `tie-breaker-without-seat`
 */
export function checkTogether({ draftDays, draftWarningDay, gripDecides }: Settings): void {
  if (draftWarningDay >= draftDays) {
    throw new Refusal('warning-after-removal', { draftDays, draftWarningDay });
  }
  if (!gripDecides.entitled.includes(gripDecides.tieBreaker)) {
    throw new Refusal('tie-breaker-without-seat', {});
  }
}
