/** A delegation: a visit from China, a trip to China, or another activity there (S20). */

import type { GoalId, SubThemeId, ThemeId } from '../strategy/schema.ts';
import type { Period } from './days.ts';

export const delegationKinds = ['visit', 'trip', 'activity'] as const;
export type DelegationKind = (typeof delegationKinds)[number];

export const delegationStatuses = ['registered', 'confirmed', 'closed', 'cancelled'] as const;
export type DelegationStatus = (typeof delegationStatuses)[number];

/** A place that the strategy's places know, or a name kept as it was given. */
export type DelegationPlace =
  | { readonly id: string; readonly name?: undefined }
  | { readonly name: string; readonly id?: undefined };

export interface Headcount {
  readonly count: number;
  /** Said as "ett tiotal", "about ten". */
  readonly about: boolean;
}

/** A host known by id (organisations.json) or as named. */
export type Host =
  | { readonly id: string; readonly name?: undefined }
  | { readonly name: string; readonly id?: undefined };

/** What a person may say of a delegation; `null` is an answer too: not known, not set yet. */
export interface DelegationFields {
  readonly kind: DelegationKind;
  readonly place: DelegationPlace;
  /** Who comes, or who is visited. */
  readonly organisation: string | null;
  readonly period: Period | null;
  readonly themes: readonly ThemeId[];
  readonly subThemes: readonly SubThemeId[];
  readonly headcount: Headcount | null;
  readonly host: Host;
  readonly goals: readonly GoalId[];
  /** Who wants it, as named. */
  readonly initiator: string | null;
  /** The two questions of a first contact (S68). */
  readonly theyWant: string | null;
  readonly weGain: string | null;
  /** What business it may lead to, in the writer's words (S66). */
  readonly businessPotential: string | null;
}

export interface Delegation extends DelegationFields {
  readonly id: string;
  /** D-2027-014. */
  readonly number: string;
  readonly version: number;
  /** The version of the strategy it was registered under. */
  readonly strategy: string;
  readonly status: DelegationStatus;
  /** The responsible officer, a person's id. */
  readonly responsible: string;
  readonly registeredAt: string;
  readonly registeredBy: string;
  /** The politicians GRIP has decided on, each with the decision's number (S21). */
  readonly politicians: readonly DecidedPolitician[];
  /** How many requests and follow-up points there have been: the next takes the next number. */
  readonly requestCount: number;
  readonly pointCount: number;
  readonly openPointCount: number;
  /** The day on which its responsible officer is next asked for follow-up points; null for never. */
  readonly askOn: string | null;
  /** The person whose change is the latest, and when. */
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A politician with what GRIP decided, and the number of that decision. */
export interface DecidedPolitician {
  readonly name: string;
  readonly request: string;
  readonly outcome: 'approved' | 'rejected';
}

export const regionHost: Host = { id: 'region-skane' };

/** Completed (genomförd) is not stored: the last day has passed, confirmed or not (S84). */
export function isCompleted(delegation: Delegation, today: string): boolean {
  if (delegation.status !== 'registered' && delegation.status !== 'confirmed') return false;
  return delegation.period !== null && delegation.period.lastDay < today;
}

export const stages = ['registered', 'confirmed', 'completed', 'closed', 'cancelled'] as const;
/** What a person is shown as the state. */
export type Stage = (typeof stages)[number];

export function stageOf(delegation: Delegation, today: string): Stage {
  return isCompleted(delegation, today) ? 'completed' : delegation.status;
}

/** From its first day on; GRIP decides before it. */
export function hasBegun({ period }: Pick<Delegation, 'period'>, today: string): boolean {
  return period !== null && period.firstDay <= today;
}

export const missingFields = [
  'kind',
  'place',
  'organisation',
  'period',
  'themes',
  'goals',
  'initiator',
  'theyWant',
  'weGain',
  'businessPotential',
] as const;
export type MissingField = (typeof missingFields)[number];

/** What a draft still needs to be registered, in the order in which it is asked for. */
export function missingToRegister(fields: Partial<DelegationFields>): readonly MissingField[] {
  const missing: MissingField[] = [];
  if (!fields.kind) missing.push('kind');
  if (!fields.place) missing.push('place');
  if (fields.organisation === undefined) missing.push('organisation');
  if (fields.period === undefined) missing.push('period');
  if (!fields.themes?.length) missing.push('themes');
  return missing;
}

/**
 * What a registered delegation still needs to be confirmed: a goal (S2–S4), who took the initiative,
 * the two questions and the business potential (S66–S68), and what was registered as not known.
 */
export function missingToConfirm(delegation: DelegationFields): readonly MissingField[] {
  const missing: MissingField[] = [];
  if (delegation.organisation === null) missing.push('organisation');
  if (delegation.period === null) missing.push('period');
  if (delegation.goals.length === 0) missing.push('goals');
  if (!delegation.initiator) missing.push('initiator');
  if (!delegation.theyWant) missing.push('theyWant');
  if (!delegation.weGain) missing.push('weGain');
  if (!delegation.businessPotential) missing.push('businessPotential');
  return missing;
}

/** The partition in which a delegation lies with everything that belongs to it. */
export function occasionPk(id: string): string {
  return `occ:${id}`;
}
