/** Asking for politicians on an occasion. The unit prepares what is asked before GRIP sees it. */

import { hasBegun } from '../domain/delegation.ts';
import type { ParticipationRequest, RequestFields } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { askedOf } from './grip-round.ts';
import { checkMay } from './may.ts';
import { type Actor, type Means, now, todayOf } from './means.ts';
import { takeNumber } from './numbers.ts';
import { loadOccasion, type Occasion, requestOf } from './occasion.ts';
import { checkIsOn, type RequestStands, saved } from './request-step.ts';
import { takeStep } from './step.ts';

/**
 * Creates a request in preparation and tells the unit (S31). It takes its number from the draft, so
 * that asking twice gives the same one.
 * @throws Refusal `delegation-not-found`, `already-called-off`, `already-closed`, `already-begun`,
 * `not-allowed`
 */
export async function requestParticipation(
  means: Means,
  actor: Actor,
  delegation: string,
  draft: string,
  fields: RequestFields,
): Promise<RequestStands> {
  checkMay(actor, 'register');
  await loadOccasion(means, actor, delegation);
  const number = await takeNumber(means, `G-${todayOf(means).slice(0, 4)}`, draft);
  const taken = await takeStep(means, actor, delegation, (occasion) => {
    if (occasion.requests.some((request) => request.number === number)) return undefined;
    checkIsOn(occasion);
    if (hasBegun(occasion.delegation, todayOf(means))) {
      throw new Refusal('already-begun', { number: delegation });
    }
    const request = newRequest(means, actor, occasion, number, fields);
    return {
      code: 'participation-requested',
      delegation: { requestCount: request.index },
      changes: { [number]: { before: null, after: namesOf(request) } },
      also: [saved(occasion, request)],
      tell: askedOf(occasion.roll, actor, request),
    };
  });
  return { occasion: taken.after, request: requestOf(taken.after, number) };
}

/** "Eva Holmgren, Jonas Ekdahl", for the trail. */
export function namesOf({ politicians }: RequestFields): string {
  return politicians.map(({ name }) => name).join(', ');
}

function newRequest(
  means: Means,
  actor: Actor,
  { delegation }: Occasion,
  number: string,
  fields: RequestFields,
): ParticipationRequest {
  return {
    ...fields,
    index: delegation.requestCount + 1,
    number,
    status: 'preparing',
    round: 1,
    requestedBy: actor.person.id,
    requestedAt: now(means),
    proposal: {},
    answerBy: null,
    sentBy: null,
    questions: [],
    returnsTo: null,
    decidedAt: null,
    outcome: [],
    ended: null,
  };
}
