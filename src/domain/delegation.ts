/** A delegation: a visit from China, a trip to China, or another activity there (S20). */

import {
  type DelegationFields,
  delegationFields,
  type Field,
  type MissingField,
  missingFields,
} from './delegation-fields.ts';

export { type DelegationFields, type MissingField, missingFields } from './delegation-fields.ts';
export {
  type DelegationKind,
  type DelegationPlace,
  delegationKinds,
  type Headcount,
  type Host,
  regionHost,
} from './field-values.ts';

export const delegationStatuses = ['registered', 'confirmed', 'closed', 'cancelled'] as const;
export type DelegationStatus = (typeof delegationStatuses)[number];

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
  /** A request that has not been taken back, and has not lapsed, gives it a political side (S29). */
  readonly hasRequest: boolean;
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

/** What a draft still needs to be registered, in the order in which it is asked for. */
export function missingToRegister(fields: Partial<DelegationFields>): readonly MissingField[] {
  return missingFields.filter((field) => {
    const value = fields[field];
    return delegationFields[field].toRegister && (value === undefined || isEmptyList(value));
  });
}

/** What a rule about confirming may know beside the record itself. */
export interface ContactFacts {
  /** Nothing has been done before with the same organisation. */
  readonly isFirstContact: boolean;
}

/**
 * What a registered delegation still needs to be confirmed: a goal (S2–S4), who took the initiative,
 * the business potential (S66), what was registered as not known, and, when the organisation is a
 * first contact, what they want and what we gain (S68), whether they share our goals and in what
 * they strengthen us (S67).
 */
export function missingToConfirm(
  fields: DelegationFields,
  { isFirstContact }: ContactFacts,
): readonly MissingField[] {
  return missingFields.filter((field) => {
    const { toConfirm } = delegationFields[field];
    const isAsked = toConfirm === 'always' || (toConfirm === 'first-contact' && isFirstContact);
    const value = fields[field];
    return isAsked && (!value || isEmptyList(value));
  });
}

function isEmptyList(value: DelegationFields[Field]): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The partition in which a delegation lies with everything that belongs to it. */
export function occasionPk(id: string): string {
  return `occ:${id}`;
}
