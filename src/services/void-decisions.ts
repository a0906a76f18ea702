/**
 * What a change of the occasion does to requests for participation. A decision rests on what kind of
 * occasion it is, its days, place and people: when one of them changes it no longer applies (S21).
 * What GRIP is still answering begins a new round, so that no vote counts for what was not asked.
 */

import type { Changes } from '../domain/audit.ts';
import type { DecidedPolitician, Delegation } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import { type Ground, isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import type { DelegationChange } from './delegation-changes.ts';
import { askedOf, inNewRound } from './grip-round.ts';
import { type Actor, type Means, now } from './means.ts';
import type { Occasion } from './occasion.ts';
import { peopleWith, type Roll } from './people.ts';
import type { Op } from './ports/store.ts';
import { moved, notices, others, saved } from './request-step.ts';

/** What goes into the commit of the change. */
export interface Voided {
  readonly delegation: Partial<Delegation>;
  readonly changes: Changes;
  readonly also: readonly Op[];
  readonly tell: readonly Notice[];
}

const nothing: Voided = { delegation: {}, changes: {}, also: [], tell: [] };

const grounds = ['kind', 'period', 'place', 'status'] as const;

/** What follows for the requests of an occasion when some of its fields change. */
export async function voidDecisions(
  means: Means,
  actor: Actor,
  occasion: Occasion,
  change: DelegationChange,
  changed: readonly string[],
): Promise<Voided> {
  const because = grounds.filter((ground) => changed.includes(ground));
  if (because.length === 0 || occasion.requests.length === 0) return nothing;
  const next: Occasion = { ...occasion, delegation: { ...occasion.delegation, ...change } };
  const pairs = occasion.requests
    .filter((request) => request.status === 'decided' || isOpenRequest(request))
    .map(
      (request) => [request, requestAfter(means, actor, occasion, next, request, because)] as const,
    );
  const { roll } = occasion;
  const isVoid = pairs.some(([, { status }]) => status === 'void');
  return {
    delegation: isVoid ? { politicians: [] } : {},
    changes: Object.assign({}, ...pairs.filter(isMoved).map((pair) => moved(...pair))),
    also: pairs.map(([, request]) => saved(next, request)),
    tell: pairs
      .filter(isMoved)
      .flatMap(([, request]) =>
        request.status === 'void'
          ? toldOfVoid(roll, actor, occasion, request)
          : askedOf(roll, actor, request),
      ),
  };
}

function isMoved([before, after]: readonly [ParticipationRequest, ParticipationRequest]): boolean {
  return before.status !== after.status || before.round !== after.round;
}

function requestAfter(
  means: Means,
  actor: Actor,
  occasion: Occasion,
  next: Occasion,
  request: ParticipationRequest,
  because: readonly Ground[],
): ParticipationRequest {
  if (request.status === 'decided') return voided(means, actor, occasion, request, because);
  if (next.delegation.status === 'cancelled') {
    return { ...voided(means, actor, occasion, request, because), status: 'withdrawn' };
  }
  return request.status === 'with-grip' ? inNewRound(next, request) : request;
}

/** The request whose decision no longer applies; what was decided, and when, stays on record. */
export function voided(
  means: Means,
  { person }: Actor,
  { delegation: { period } }: Occasion,
  request: ParticipationRequest,
  because: readonly Ground[],
): ParticipationRequest {
  const ended = { because, by: person.id, at: now(means), period };
  return { ...request, status: 'void', ended };
}

/** The politicians decided on, without those of one decision. */
export function withoutDecision(
  { delegation: { politicians } }: Occasion,
  number: string,
): readonly DecidedPolitician[] {
  return politicians.filter(({ request }) => request !== number);
}

/** The requester, the officer and the unit hear of it, once each, not the one who did it. */
export function toldOfVoid(
  roll: Roll,
  actor: Actor,
  { delegation: { responsible } }: Occasion,
  request: ParticipationRequest,
): readonly Notice[] {
  const told = [request.requestedBy, responsible, ...peopleWith(roll, 'unit')];
  return notices('decision-void', others(told, actor), actor, request);
}
