/** What GRIP is asked, round by round: a vote counts only for what its own round asked. */

import { checkRequest } from '../domain/check-request.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { strategyOf } from '../strategy/strategy.ts';
import type { Actor } from './means.ts';
import type { Occasion } from './occasion.ts';
import { peopleWith, type Roll, seatsIn } from './people.ts';
import { notices, others } from './request-step.ts';

/** What a request's rules ask of the delegation it belongs to. */
type RequestedOf = Pick<Occasion, 'roll'> & {
  readonly delegation: Pick<Delegation, 'kind' | 'strategy'>;
};

/** The request in its next round before GRIP; with the unit first when something is missing now. */
export function inNewRound(of: RequestedOf, request: ParticipationRequest): ParticipationRequest {
  const status = isWhole(of, request) ? 'with-grip' : 'preparing';
  return { ...request, status, returnsTo: null, round: request.round + 1 };
}

/** The request in its next round, with the unit: only the unit sends (S31). */
export function backToUnit(request: ParticipationRequest): ParticipationRequest {
  return { ...request, status: 'preparing', returnsTo: null, round: request.round + 1 };
}

export function isWhole(
  { delegation: { kind, strategy }, roll: { settings } }: RequestedOf,
  request: ParticipationRequest,
): boolean {
  const { politics } = strategyOf(strategy);
  return checkRequest({ kind, fields: request, settings, politics }).length === 0;
}

/** Each member is asked for a vote, or the unit to prepare, wherever the request now is. */
export function askedOf(
  roll: Roll,
  actor: Actor,
  request: ParticipationRequest,
): readonly Notice[] {
  if (request.status === 'with-grip') {
    const members = seatsIn(roll).map(({ person }) => person);
    return notices('decision-asked-for', members, actor, request);
  }
  if (request.status !== 'preparing') return [];
  return notices('request-to-prepare', others(peopleWith(roll, 'unit'), actor), actor, request);
}
