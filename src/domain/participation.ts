/**
 * A request for politicians' participation on one occasion: assessed each time (S19), prepared by the
 * unit (S31), decided by GRIP (S21), with an outcome for each politician.
 */

import type { Settings } from '../strategy/schema.ts';
import type { DelegationKind } from './delegation.ts';

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

/** What someone's participation is for (S17, S18). */
export const motivationTypes = [
  'contract-signing',
  'making-contacts',
  'building-relations',
] as const;
export type MotivationType = (typeof motivationTypes)[number];

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

export const initiatorKinds = [
  'business-organisation',
  'cluster',
  'company',
  'politics',
  'other',
] as const;
export type InitiatorKind = (typeof initiatorKinds)[number];

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
  /** What ended it without a decision, or made the decision void. */
  readonly endedFor: string | null;
}

export interface RequestQuestion {
  readonly by: string;
  readonly text: string;
  readonly answer: string | null;
}

/** A finding about a request: what blocks it or needs a written deviation. */
export type Finding =
  | { readonly code: 'no-politician'; readonly weight: 'blocks'; readonly rows: readonly string[] }
  | {
      readonly code: 'motivation-missing' | 'motivation-shared' | 'type-missing' | 'link-missing';
      readonly weight: 'blocks';
      readonly rows: readonly string[];
      readonly key: string;
      readonly name: string;
    }
  | {
      readonly code:
        | 'initiative-missing'
        | 'political-initiative'
        | 'not-from-below'
        | 'wish-missing';
      readonly weight: 'blocks';
      readonly rows: readonly string[];
    }
  | {
      readonly code: 'no-dialogue' | 'many-politicians';
      readonly weight: 'needs-deviation';
      readonly rows: readonly string[];
      readonly row: DeviationRow;
      readonly count: number;
      readonly most: number;
    };

export interface RequestFacts {
  readonly kind: DelegationKind;
  readonly fields: RequestFields;
  readonly settings: Pick<Settings, 'politiciansPerTrip'>;
}

/**
 * Everything that stands in the way of GRIP deciding: somebody asked for; a motivation of their own
 * for each (S22); what a signing is about (S17); for a marketing trip an initiative from below with a
 * wish for politicians, and never a political one (S24–S26); a talk with the parties concerned (S19)
 * and a small delegation to China (S23), or a written reason.
 */
export function checkRequest(facts: RequestFacts): readonly Finding[] {
  return [
    ...politicianFindings(facts.fields),
    ...initiativeFindings(facts),
    ...deviationFindings(facts),
  ];
}

function politicianFindings({ politicians }: RequestFields): Finding[] {
  if (politicians.length === 0) {
    return [{ code: 'no-politician', weight: 'blocks', rows: ['S22'] }];
  }
  return politicians.flatMap((politician) => findingsOn(politician, politicians));
}

function findingsOn(politician: Politician, all: readonly Politician[]): Finding[] {
  const { key, name, motivation, type, link } = politician;
  const blocks = (
    code: 'motivation-missing' | 'motivation-shared' | 'type-missing' | 'link-missing',
    row: string,
  ): Finding => {
    return { code, weight: 'blocks', rows: [row], key, name };
  };
  const said = plain(motivation);
  const findings: Finding[] = [];
  if (said === '') findings.push(blocks('motivation-missing', 'S22'));
  else if (all.find((one) => plain(one.motivation) === said)?.key !== key) {
    findings.push(blocks('motivation-shared', 'S22'));
  }
  if (type === null) findings.push(blocks('type-missing', 'S17'));
  if (type === 'contract-signing' && !link) findings.push(blocks('link-missing', 'S17'));
  return findings;
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

const fromBelow: readonly InitiatorKind[] = ['business-organisation', 'cluster', 'company'];

function initiativeFindings({ kind, fields }: RequestFacts): Finding[] {
  if (kind !== 'trip' || !fields.isMarketing) return [];
  const { initiative } = fields;
  if (!initiative) return [{ code: 'initiative-missing', weight: 'blocks', rows: ['S24'] }];
  if (initiative.kind === 'politics') {
    return [{ code: 'political-initiative', weight: 'blocks', rows: ['S24', 'S25', 'S26'] }];
  }
  if (!fromBelow.includes(initiative.kind) || initiative.name.trim() === '') {
    return [{ code: 'not-from-below', weight: 'blocks', rows: ['S24'] }];
  }
  if (initiative.contact && initiative.date) return [];
  return [{ code: 'wish-missing', weight: 'blocks', rows: ['S25'] }];
}

function deviationFindings({ kind, fields, settings }: RequestFacts): Finding[] {
  const { politicians, dialogue, deviations } = fields;
  const count = politicians.length;
  const most = settings.politiciansPerTrip;
  const shared = { weight: 'needs-deviation', count, most } as const;
  const findings: Finding[] = [];
  if (dialogue.length === 0 && !deviations.S19) {
    findings.push({ ...shared, code: 'no-dialogue', rows: ['S19'], row: 'S19' });
  }
  if (kind === 'trip' && count > most && !deviations.S23) {
    findings.push({ ...shared, code: 'many-politicians', rows: ['S23'], row: 'S23' });
  }
  return findings;
}

/** Requests that still can come to a decision. */
export function isOpenRequest({ status }: Pick<ParticipationRequest, 'status'>): boolean {
  return status === 'preparing' || status === 'with-grip' || status === 'returned';
}
