/**
 * The settings: what the strategy leaves open, each with its limits, its row and who may change it.
 * Their own values stand in the strategy's file; a change of one is kept beside who is who.
 */

import type { Settings } from '../strategy/schema.ts';
import type { Ability, Role } from './roles.ts';

export type { Settings } from '../strategy/schema.ts';

/** What a setting holds, and what it may be. */
export type SettingType =
  | { readonly type: 'count'; readonly least: number; readonly most: number }
  | { readonly type: 'days'; readonly least: 0 | 1 }
  | { readonly type: 'time' }
  | { readonly type: 'flag' }
  | { readonly type: 'percent' }
  | { readonly type: 'roles'; readonly among: readonly Role[] }
  | { readonly type: 'role'; readonly among: readonly Role[] };

export interface SettingRow {
  readonly is: SettingType;
  /** Who changes it: GRIP's own by its secretary, the others by an administrator. */
  readonly needs: Extract<Ability, 'administer' | 'steer-grip'>;
  /** What it rests on; none when it is the product's own. */
  readonly rows: readonly string[];
}

const days = (least: number, most: number) => ({ type: 'count', least, most }) as const;
const seats = ['grip-chair', 'grip-vice-chair', 'grip-member', 'grip-substitute'] as const;

const table = {
  politiciansPerTrip: {
    is: { type: 'count', least: 0, most: 50 },
    needs: 'steer-grip',
    rows: ['S23'],
  },
  gripAnswerWorkingDays: { is: days(1, 60), needs: 'steer-grip', rows: ['S21'] },
  entitled: { is: { type: 'roles', among: seats }, needs: 'steer-grip', rows: ['S21'] },
  quorumAbove: { is: { type: 'percent' }, needs: 'steer-grip', rows: ['S21'] },
  tieBreaker: {
    is: { type: 'role', among: seats.slice(0, 3) },
    needs: 'steer-grip',
    rows: ['S21'],
  },
  pointsPerVisit: {
    is: { type: 'count', least: 1, most: 20 },
    needs: 'administer',
    rows: ['S84'],
  },
  remindDaysBefore: { is: { type: 'days', least: 0 }, needs: 'administer', rows: ['S84'] },
  remindDaysAfter: { is: { type: 'days', least: 1 }, needs: 'administer', rows: ['S84'] },
  remindEveryDaysAfter: { is: days(1, 366), needs: 'administer', rows: ['S84'] },
  escalateDaysAfter: { is: days(1, 366), needs: 'administer', rows: ['S84'] },
  shortLeadDays: { is: days(1, 366), needs: 'administer', rows: ['S45'] },
  digestAt: { is: { type: 'time' }, needs: 'administer', rows: [] },
  draftDays: { is: days(2, 366), needs: 'administer', rows: [] },
  draftWarningDay: { is: days(1, 365), needs: 'administer', rows: [] },
  riskChecklist: { is: { type: 'flag' }, needs: 'administer', rows: [] },
} as const satisfies Record<string, SettingRow>;

export type SettingName = keyof typeof table;
export const settingRows: Readonly<Record<SettingName, SettingRow>> = table;
// The keys of an object literal are its names, which Object.keys cannot say.
export const settingNames = Object.keys(table) as readonly SettingName[];

export type SettingValue = number | string | boolean | readonly number[] | readonly string[];

/** Who changed a setting last, when, and in which version of the document. */
export interface SettingChange {
  readonly by: string;
  readonly at: string;
  readonly version: number;
}

/** The value of a setting; the share of the seats is told in percent. */
export function settingOf(settings: Settings, name: SettingName): SettingValue {
  const { gripDecides, ...rest } = settings;
  if (name === 'quorumAbove') return Math.round(gripDecides.quorumAbove * 100);
  if (name === 'entitled' || name === 'tieBreaker') return gripDecides[name];
  return rest[name];
}

/**
 * The settings with one of them changed, before its limits and what it has to do with others are
 * looked at by the schema.
 */
export function withSetting(
  settings: Settings,
  name: SettingName,
  value: SettingValue,
): Readonly<Record<string, unknown>> {
  const isRule = name === 'quorumAbove' || name === 'entitled' || name === 'tieBreaker';
  if (!isRule) return { ...settings, [name]: value };
  const share = name === 'quorumAbove' && typeof value === 'number' ? value / 100 : value;
  return { ...settings, gripDecides: { ...settings.gripDecides, [name]: share } };
}
