/** A setting's value as a person reads it. */

import { type Role, roles } from '../../domain/roles.ts';
import { type SettingName, type SettingValue, settingRows } from '../../domain/settings.ts';
import type { Texts } from '../../texts/texts.ts';

export function settingText(t: Texts, name: SettingName, value: SettingValue): string {
  const { values } = t.settings;
  const { is } = settingRows[name];
  switch (is.type) {
    case 'days':
      return is.least === 0 ? values.before(numbers(value)) : values.after(numbers(value));
    case 'time':
      return values.time(String(value));
    case 'flag':
      return values.flag(value === true);
    case 'percent':
      return values.percent(Number(value));
    case 'roles':
    case 'role':
      return values.roles(rolesOf(value).map((role) => t.roles[role]));
    case 'count':
      return countText(t, name, Number(value));
  }
}

function countText({ settings: { values } }: Texts, name: SettingName, count: number): string {
  switch (name) {
    case 'politiciansPerTrip':
      return values.politicians(count);
    case 'pointsPerVisit':
      return values.points(count);
    case 'gripAnswerWorkingDays':
      return values.workingDays(count);
    case 'remindEveryDaysAfter':
      return values.every(count);
    case 'escalateDaysAfter':
      return values.later(count);
    case 'draftWarningDay':
      return values.onDay(count);
    default:
      return values.days(count);
  }
}

function numbers(value: SettingValue): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

function rolesOf(value: SettingValue): readonly Role[] {
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  return roles.filter((role) => named.includes(role));
}
