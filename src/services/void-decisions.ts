/**
 * What a change of the occasion does to requests for participation. A decision rests on days, place
 * and people: when one of them changes it no longer applies (S21). One that GRIP is still answering
 * begins a new round, so that no vote counts for what was not asked.
 */

import type { Changes } from '../domain/audit.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import { isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import type { DelegationChange } from './delegation-changes.ts';
import type { Actor, Means } from './means.ts';
import { now } from './means.ts';
import type { Occasion } from './occasion.ts';
import { readRoll, seatsIn } from './people.ts';
import type { Op } from './ports/store.ts';
import { requestDoc, requestView } from './records/request-record.ts';

export interface Voided {
  readonly delegation: Partial<Delegation>;
  readonly changes: Changes;
  readonly also: readonly Op[];
  readonly tell: readonly Notice[];
}

const nothing: Voided = { delegation: {}, changes: {}, also: [], tell: [] };

export async function voidDecisions(
  means: Means,
  actor: Actor,
  occasion: Occasion,
  change: DelegationChange,
  changed: readonly string[],
): Promise<Voided> {
  const grounds = ['period', 'place', 'status'].filter((field) => changed.includes(field));
  if (grounds.length === 0 || occasion.requests.length === 0) return nothing;
  const { delegation } = occasion;
  const period = change.period === undefined ? delegation.period : change.period;
  const endedFor = grounds.join(',');
  const isOff = change.status === 'cancelled';
  const after = occasion.requests.map((request) =>
    requestAfter(request, { endedFor, isOff, at: now(means) }),
  );
  const touched = after.filter((request, index) => request !== occasion.requests[index]);
  const decisions = touched.filter(({ status }) => status === 'void');
  const seats = seatsIn(means, await readRoll(means)).map(({ person }) => person);
  return {
    delegation: decisions.length > 0 ? { politicians: [] } : {},
    changes: Object.fromEntries(
      touched.map((request) => [
        request.number,
        { before: statusBefore(occasion, request), after: request.status },
      ]),
    ),
    also: touched.map((request): Op => {
      return { op: 'upsert', doc: requestDoc(request, period?.firstDay) };
    }),
    tell: touched.flatMap((request) => toldOf(request, delegation, actor, seats)),
  };
}

function requestAfter(
  request: ParticipationRequest,
  { endedFor, isOff, at }: { endedFor: string; isOff: boolean; at: string },
): ParticipationRequest {
  if (request.status === 'decided') return { ...request, status: 'void', endedFor, decidedAt: at };
  if (!isOpenRequest(request)) return request;
  if (isOff) return { ...request, status: 'withdrawn', endedFor };
  return request.status === 'with-grip' ? { ...request, round: request.round + 1 } : { ...request };
}

function statusBefore({ requests }: Occasion, { index }: ParticipationRequest): string {
  return requests.find((request) => request.index === index)?.status ?? '';
}

/**
 * The requester and the officer hear that it is void, once each, not the one who did it; those who
 * are to answer a new round are asked again.
 */
function toldOf(
  request: ParticipationRequest,
  { responsible }: Delegation,
  actor: Actor,
  seats: readonly string[],
): Notice[] {
  const by = actor.person.id;
  const view = requestView(request);
  if (request.status === 'with-grip') {
    return seats.map((to) => ({ code: 'decision-asked-for', to, by, view }));
  }
  if (request.status !== 'void') return [];
  return [...new Set([request.requestedBy, responsible])]
    .filter((to) => to !== by)
    .map((to) => ({ code: 'decision-void', to, by, view }));
}
