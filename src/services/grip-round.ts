/** What GRIP is asked, round by round: a vote counts only for what its own round asked. */

import { checkRequest } from '../domain/check-request.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { type Actor, currentStrategy, type Means } from './means.ts';
import { peopleWith, type Roll, seatsIn } from './people.ts';
import { notices, others } from './request-step.ts';

/** What a request's rules ask of the delegation it belongs to. */
type RequestedOf = Pick<Delegation, 'kind' | 'strategy'>;

/** The request in its next round before GRIP; with the unit first when something is missing now. */
export function inNewRound(
  means: Means,
  of: RequestedOf,
  request: ParticipationRequest,
): ParticipationRequest {
  const status = isWhole(means, of, request) ? 'with-grip' : 'preparing';
  return { ...request, status, returnsTo: null, round: request.round + 1 };
}

/** The request in its next round, with the unit: only the unit sends (S31). */
export function backToUnit(request: ParticipationRequest): ParticipationRequest {
  return { ...request, status: 'preparing', returnsTo: null, round: request.round + 1 };
}

export function isWhole(
  means: Means,
  { kind, strategy }: RequestedOf,
  request: ParticipationRequest,
): boolean {
  const { settings } = currentStrategy(means);
  const { politics } = strategyOf(strategy);
  return checkRequest({ kind, fields: request, settings, politics }).length === 0;
}

/** Each member is asked for a vote, or the unit to prepare, wherever the request now is. */
export function askedOf(
  means: Means,
  roll: Roll,
  actor: Actor,
  request: ParticipationRequest,
): readonly Notice[] {
  if (request.status === 'with-grip') {
    const members = seatsIn(means, roll).map(({ person }) => person);
    return notices('decision-asked-for', members, actor, request);
  }
  if (request.status !== 'preparing') return [];
  return notices('request-to-prepare', others(peopleWith(roll, 'unit'), actor), actor, request);
}
