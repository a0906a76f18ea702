/** Changing a request: completing it, another list of politicians, taking it back. */

import { canonical } from '../domain/audit.ts';
import type { ParticipationRequest, RequestFields } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import { askedOf, backToUnit, inNewRound, isWhole } from './grip-round.ts';
import type { Actor, Means } from './means.ts';
import type { Occasion } from './occasion.ts';
import { requestFieldsSchema } from './records/request-record.ts';
import { namesOf } from './request-participation.ts';
import {
  checkIsOn,
  checkIsOpen,
  checkMayHandle,
  moved,
  type RequestStands,
  saved,
  stepOnRequest,
} from './request-step.ts';
import type { Plan } from './step.ts';
import { toldOfVoid, voided, withoutDecision } from './void-decisions.ts';

/**
 * Changes who is asked for and why. What GRIP has begins a new round; a decision rests on its list of
 * politicians, so another list makes it void and is not kept (S21).
 * `changeOf` gives the fields that differ, from those that stand when it is saved.
 * @throws Refusal `not-allowed`, `already-settled`, `request-ended`, `nothing-to-change`
 */
export function changeRequest(
  means: Means,
  actor: Actor,
  number: string,
  changeOf: (fields: RequestFields) => Partial<RequestFields>,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    checkMayHandle(actor, occasion, request);
    checkIsOn(occasion);
    const asked = { ...request, ...changeOf(request) };
    if (isSame(request, asked)) throw new Refusal('nothing-to-change', {});
    if (request.status === 'decided') return voidFor(means, actor, occasion, request, asked);
    checkIsOpen(request);
    const after = moveOn(actor, occasion, request, asked);
    const isMoved = after.round !== request.round;
    return {
      code: 'participation-changed',
      changes: { [number]: { before: namesOf(request), after: namesOf(after) } },
      also: [saved(occasion, after)],
      tell: isMoved ? askedOf(occasion.roll, actor, after) : [],
    };
  });
}

/**
 * What GRIP has is asked anew; by another than the unit it goes to the unit first (S31). A question
 * that waits goes on waiting, and its answer then goes to whoever must see the change.
 */
function moveOn(
  { person }: Actor,
  occasion: Occasion,
  { status, returnsTo }: ParticipationRequest,
  asked: ParticipationRequest,
): ParticipationRequest {
  const isUnit = can(person, 'prepare');
  if (status === 'with-grip') return isUnit ? inNewRound(occasion, asked) : backToUnit(asked);
  const isHeld = returnsTo === 'with-grip' && !(isUnit && isWhole(occasion, asked));
  return isHeld ? { ...asked, returnsTo: 'preparing' } : asked;
}

function isSame(before: RequestFields, after: RequestFields): boolean {
  const [was, is] = [before, after].map((fields) => requestFieldsSchema.parse(fields));
  return canonical(JSON.parse(JSON.stringify(was))) === canonical(JSON.parse(JSON.stringify(is)));
}

/** Another list of politicians ends the decision in the same commit. */
async function voidFor(
  means: Means,
  actor: Actor,
  occasion: Occasion,
  request: ParticipationRequest,
  asked: RequestFields,
): Promise<Plan> {
  const keys = ({ politicians }: RequestFields) => politicians.map(({ key }) => key).join();
  if (keys(request) === keys(asked)) {
    throw new Refusal('already-settled', { number: request.number });
  }
  const after = voided(means, actor, occasion, request, ['politicians']);
  return {
    code: 'participation-void',
    delegation: { politicians: withoutDecision(occasion, request.number) },
    changes: moved(request, after),
    also: [saved(occasion, after)],
    tell: toldOfVoid(occasion.roll, actor, occasion, after),
  };
}

/** Takes a request back before GRIP has decided. */
export function withdrawRequest(
  means: Means,
  actor: Actor,
  number: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, (occasion, request) => {
    checkMayHandle(actor, occasion, request);
    checkIsOpen(request);
    const after: ParticipationRequest = { ...request, status: 'withdrawn' };
    return {
      code: 'participation-withdrawn',
      changes: moved(request, after),
      also: [saved(occasion, after)],
    };
  });
}
