/** What a standing card shows of an occasion to one person: the delegation, or one of its requests. */

import { checkRequest } from '../domain/check-request.ts';
import { tally } from '../domain/deciding.ts';
import { isCompleted } from '../domain/delegation.ts';
import { countsForClosing } from '../domain/follow-up.ts';
import { isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import { can, type Person } from '../domain/roles.ts';
import { type Hidden, hiddenFrom, type Reader } from '../domain/secrecy.ts';
import type { CardView, RequestView, SecretView } from '../domain/views.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { votesOf } from './decide-participation.ts';
import { type Means, todayOf } from './means.ts';
import { loadOccasion, type Occasion, requestOf } from './occasion.ts';
import { nameOf, type Roll, readRoll, seatsIn } from './people.ts';
import { AFTER_VISIT, viewAfterVisit } from './points/view-after-visit.ts';
import { requestView } from './records/request-record.ts';
import { mayHandle } from './request-step.ts';
import { viewDelegation } from './view-delegation.ts';

/** `view` is the name that a copy bears; one that no longer exists shows the delegation. */
export async function viewRecord(
  means: Means,
  occasion: Occasion,
  view: string,
  reader: Reader,
): Promise<CardView> {
  const hidden = hiddenFrom(reader, occasion);
  if (hidden) return secretView(occasion, view, hidden);
  const { person } = reader;
  const roll = await readRoll(means);
  const request = occasion.requests.find((one) => requestView(one) === view);
  if (request) return viewRequest(means, occasion, request, person, roll);
  if (view === AFTER_VISIT && lacksPoints(means, occasion)) {
    return viewAfterVisit(means, occasion.delegation, person, roll);
  }
  return viewDelegation(means, occasion.delegation, person, roll);
}

function secretView({ pk, delegation }: Occasion, view: string, hidden: Hidden): SecretView {
  const { number, version } = delegation;
  return { card: 'secret', number, hidden, standing: { pk, version, view } };
}

/** Over, and without the follow-up points it must have (S84). */
function lacksPoints(means: Means, { delegation, points }: Occasion): boolean {
  return isCompleted(delegation, todayOf(means)) && !points.some(countsForClosing);
}

/** @throws Refusal `delegation-not-found` when no request bears the number */
export async function viewRequestByNumber(
  means: Means,
  number: string,
  reader: Reader,
): Promise<RequestView> {
  const occasion = await loadOccasion(means, reader, number);
  return viewRequest(means, occasion, requestOf(occasion, number), reader.person);
}

export async function viewRequest(
  means: Means,
  occasion: Occasion,
  request: ParticipationRequest,
  reader: Person,
  known?: Roll,
): Promise<RequestView> {
  const roll = known ?? (await readRoll(means));
  const { settings } = roll;
  const { delegation } = occasion;
  const { politics } = strategyOf(delegation.strategy);
  const seats = seatsIn(roll);
  const votes = votesOf(occasion, request);
  const keys = request.politicians.map(({ key }) => key);
  const isOn = delegation.status === 'registered' || delegation.status === 'confirmed';
  const isTheirs = mayHandle(reader, occasion, request);
  return {
    card: 'request',
    delegation,
    request,
    findings: checkRequest({ kind: delegation.kind, fields: request, settings, politics }),
    tally: tally(settings.gripDecides, seats, votes, keys),
    own: votes.find(({ person }) => person === reader.id)?.choices,
    names: await namesIn(means, roll, request),
    may: {
      prepare: can(reader, 'prepare') && request.status === 'preparing',
      vote: request.status === 'with-grip' && seats.some(({ person }) => person === reader.id),
      handle: isOpenRequest(request) && isTheirs,
      change: isTheirs && isOn && (isOpenRequest(request) || request.status === 'decided'),
      renew: isTheirs && isOn && request.status === 'void',
    },
  };
}

async function namesIn(
  means: Means,
  roll: Roll,
  request: ParticipationRequest,
): Promise<Readonly<Record<string, string>>> {
  const ids = new Set([
    request.requestedBy,
    ...(request.sentBy ? [request.sentBy] : []),
    ...(request.ended ? [request.ended.by] : []),
    ...request.questions.map(({ by }) => by),
  ]);
  const named = [...ids].map(async (id) => [id, await nameOf(means, roll, id)] as const);
  return Object.fromEntries(await Promise.all(named));
}
