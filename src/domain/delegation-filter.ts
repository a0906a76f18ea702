/** What a list of delegations is narrowed by. All that is named must hold. */

import type { Strategy, SubThemeId, ThemeId } from '../strategy/schema.ts';
import type { DelegationKind, Stage } from './delegation.ts';

/**
 * What the list is for. `waiting`: a request without a decision, or not confirmed though it is soon.
 * `without-follow-up`: over, and nothing to follow up yet (S84).
 */
export const listTasks = ['waiting', 'without-follow-up'] as const;
export type ListTask = (typeof listTasks)[number];

export interface DelegationFilter {
  /** Only those that the reader is responsible for. */
  readonly mine?: true;
  readonly kind?: DelegationKind;
  readonly stage?: Stage;
  readonly task?: ListTask;
  /** Those that are not over, or those that are. */
  readonly time?: 'coming' | 'past';
  /** The id of a province, which takes in its cities, or of a city. */
  readonly place?: string;
  readonly theme?: ThemeId | SubThemeId;
  /** Some day of it lies in these days; either end may be open. */
  readonly from?: string;
  readonly to?: string;
  /** Each word must be found: an organisation, a host, a number. */
  readonly words?: string;
  /** With it, by whatever name it is called. */
  readonly organisation?: string;
  /** Who has met whom: nothing that was called off, the newest first, those without days last. */
  readonly met?: true;
  /** The number of the one that is asked from: who *else* has met them. */
  readonly except?: string;
}

/** The lists that a button offers, the strategy's main priority among them (S59). */
export const listPresets = [
  'all',
  'mine',
  'this-month',
  'main-priority',
  'waiting',
  'without-follow-up',
] as const;
export type ListPreset = (typeof listPresets)[number];

export function filterOf(preset: ListPreset, strategy: Strategy, today: string): DelegationFilter {
  switch (preset) {
    case 'all':
      return {};
    case 'mine':
      return { mine: true };
    case 'this-month':
      return { from: `${today.slice(0, 7)}-01`, to: lastDayOfMonth(today) };
    case 'main-priority': {
      const place = mainPriority(strategy);
      return place === undefined ? {} : { place };
    }
    case 'waiting':
    case 'without-follow-up':
      return { task: preset };
  }
}

/** The province that the strategy puts first (S59). */
export function mainPriority({ relations }: Strategy): string | undefined {
  return relations.find(({ isPriority }) => isPriority)?.place;
}

function lastDayOfMonth(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function isFiltered(filter: DelegationFilter): boolean {
  const { except: _, ...narrowing } = filter;
  return Object.values(narrowing).some((value) => value !== undefined);
}
