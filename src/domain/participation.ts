/**
 * A request for politicians' participation on one occasion: assessed each time (S19), prepared by the
 * unit (S31), decided by GRIP (S21), with an outcome for each politician.
 */

import type { InitiatorKind, MotivationType } from '../strategy/schema.ts';
import type { Period } from './days.ts';

export {
  type InitiatorKind,
  initiatorKinds,
  type MotivationType,
  motivationTypes,
} from '../strategy/schema.ts';

export const requestStatuses = [
  'preparing',
  'with-grip',
  'returned',
  'decided',
  'lapsed',
  'void',
  'withdrawn',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export interface Politician {
  /** Within the request: '1', '2'; never used again. */
  readonly key: string;
  readonly name: string;
  /** The Entra object id, for someone the records know. */
  readonly person: string | null;
  /** The office they hold or the part they are to play, in words. */
  readonly role: string;
  readonly motivation: string;
  readonly type: MotivationType | null;
  /** The agreement or company that a signing is about (S17). */
  readonly link: string | null;
}

/** A talk with a party concerned (S19); the day may be unknown. */
export interface Dialogue {
  readonly party: string;
  readonly date: string | null;
}

/** For a trip that markets firms: who wants it from below, and their wish for politicians (S24–S26). */
export interface Initiative {
  readonly kind: InitiatorKind;
  readonly name: string;
  /** Who at the initiator asked for politicians, and when; null when nobody has. */
  readonly contact: string | null;
  readonly date: string | null;
}

/** The row whose warning is passed with a written reason. */
export type DeviationRow = 'S19' | 'S23';

export interface RequestFields {
  readonly politicians: readonly Politician[];
  readonly dialogue: readonly Dialogue[];
  /** Only for trips: whether the trip is there to market firms from Skåne. */
  readonly isMarketing: boolean;
  readonly initiative: Initiative | null;
  readonly deviations: Readonly<Partial<Record<DeviationRow, string>>>;
}

export interface RequestOutcome {
  readonly key: string;
  readonly outcome: 'approved' | 'rejected';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export interface ParticipationRequest extends RequestFields {
  /** Within the occasion: 1, 2. */
  readonly index: number;
  /** G-2027-003; borne by the decision too. */
  readonly number: string;
  readonly status: RequestStatus;
  /** Begins at 1 and grows when what is asked changes; votes of an earlier round do not count. */
  readonly round: number;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** The unit's proposal for each politician, by key. */
  readonly proposal: Readonly<Record<string, 'approve' | 'reject'>>;
  /** The day by which GRIP is asked to answer. */
  readonly answerBy: string | null;
  readonly sentBy: string | null;
  /** Questions put to the requester and what was answered. */
  readonly questions: readonly RequestQuestion[];
  /** Where a returned request goes on when it has been completed. */
  readonly returnsTo: 'preparing' | 'with-grip' | null;
  readonly decidedAt: string | null;
  readonly outcome: readonly RequestOutcome[];
  /** What made the decision void, or ended the request with the occasion. */
  readonly ended: RequestEnd | null;
}

/** What a decision rests on; `politicians` is their list, `status` that the occasion takes place. */
export const decisionGrounds = ['kind', 'period', 'place', 'status', 'politicians'] as const;
export type Ground = (typeof decisionGrounds)[number];

export interface RequestEnd {
  /** The grounds that changed. */
  readonly because: readonly Ground[];
  /** A person's id. */
  readonly by: string;
  readonly at: string;
  /** The days that the decision was about. */
  readonly period: Period | null;
}

export interface RequestQuestion {
  readonly by: string;
  readonly text: string;
  readonly answer: string | null;
}

/** Politicians are asked for by it, or were; not by one that was taken back or came too late. */
export function asksForPoliticians({ status }: Pick<ParticipationRequest, 'status'>): boolean {
  return status !== 'withdrawn' && status !== 'lapsed';
}

/** Requests that still can come to a decision. */
export function isOpenRequest({ status }: Pick<ParticipationRequest, 'status'>): boolean {
  return status === 'preparing' || status === 'with-grip' || status === 'returned';
}
