/** What a setting is to be, as it was said or typed in its form. */

import {
  type SettingName,
  type Settings,
  type SettingValue,
  settingRows,
} from '../../domain/settings.ts';
import { rolesIn } from '../../understanding/read-role.ts';
import { numbersIn, saysSameDay, switchIn, timeIn } from '../../understanding/read-setting.ts';

/** From a sentence: what stands after "till" or "to", else all of it. */
export function readSaid(
  name: SettingName,
  text: string,
  settings: Settings,
): SettingValue | undefined {
  const { is } = settingRows[name];
  const said = /(?<!\p{L})(?:till|to|på|at)\s+(.+)$/iu.exec(text)?.[1] ?? text;
  if (is.type === 'flag') return switchIn(text);
  if (is.type !== 'days' || is.least === 1) return readTyped(name, said);
  const days = numbersIn(said).map((day) => day * unitOf(said));
  // On the day itself one goes on being reminded unless only other days are wanted.
  const keepsDay =
    settings.remindDaysBefore.includes(0) && !/\b(?:bara|endast|only)\b/iu.test(text);
  const sameDay = saysSameDay(said) || keepsDay ? [0] : [];
  return days.length + sameDay.length > 0 && (days.length > 0 || saysSameDay(said))
    ? [...days, ...sameDay]
    : undefined;
}

/** From the form's input. undefined for what is no such value. */
export function readTyped(name: SettingName, typed: string): SettingValue | undefined {
  const { is } = settingRows[name];
  switch (is.type) {
    case 'count':
    case 'percent': {
      const [number] = numbersIn(typed);
      return number === undefined ? undefined : number * unitOf(typed);
    }
    case 'days':
      return typed.trim() === '' ? [] : listed(typed);
    case 'time':
      return timeIn(typed);
    case 'flag':
      return switchIn(typed);
    case 'roles':
      return rolesNamed(typed);
    case 'role':
      return rolesNamed(typed)?.[0];
  }
}

function listed(typed: string): readonly number[] | undefined {
  const days = numbersIn(typed);
  return days.length > 0 ? days : undefined;
}

/** By their ids from a form, or by what they are called. */
function rolesNamed(typed: string): readonly string[] | undefined {
  const ids = typed.split(',').filter((id) => id.startsWith('grip-'));
  const named = ids.length > 0 ? ids : rolesIn(typed);
  return named.length > 0 ? named : undefined;
}

/** Weeks count as seven days. */
function unitOf(said: string): number {
  return /\d\s*(?:veck|week)/iu.test(said) ? 7 : 1;
}
