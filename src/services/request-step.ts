/** Steps on one request of an occasion: what they have in common. */

import type { Notice, NoticeCode } from '../domain/notices.ts';
import { isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can, type Person } from '../domain/roles.ts';
import type { Actor, Means } from './means.ts';
import { type Occasion, requestOf } from './occasion.ts';
import type { Op } from './ports/store.ts';
import { requestDoc, requestView } from './records/request-record.ts';
import { type Plan, takeStep } from './step.ts';

/** The request and the occasion that it lies in, as they stand after a step. */
export interface RequestStands {
  readonly occasion: Occasion;
  readonly request: ParticipationRequest;
}

type RequestRule = (
  occasion: Occasion,
  request: ParticipationRequest,
) => Plan | undefined | Promise<Plan | undefined>;

/** Takes a step on the request that bears a number. @throws Refusal `delegation-not-found` */
export async function stepOnRequest(
  means: Means,
  actor: Actor,
  number: string,
  rule: RequestRule,
): Promise<RequestStands> {
  const taken = await takeStep(means, actor, number, (occasion) =>
    rule(occasion, requestOf(occasion, number)),
  );
  return { occasion: taken.after, request: requestOf(taken.after, number) };
}

export function saved({ delegation }: Occasion, request: ParticipationRequest): Op {
  return { op: 'upsert', doc: requestDoc(request, delegation.period?.firstDay) };
}

/** One notice about a request to each of some people. */
export function notices(
  code: NoticeCode,
  to: readonly string[],
  { person }: Actor,
  request: ParticipationRequest,
): readonly Notice[] {
  const view = requestView(request);
  return to.map((id) => ({ code, to: id, by: person.id, view }));
}

/** Each once, the doer left out. */
export function others(people: readonly string[], { person }: Actor): readonly string[] {
  return [...new Set(people)].filter((id) => id !== person.id);
}

/** A move from one state to another, for the trail. */
export function moved(before: ParticipationRequest, after: ParticipationRequest): Plan['changes'] {
  return { [before.number]: { before: before.status, after: after.status } };
}

/** @throws Refusal `already-settled`, `request-ended` */
export function checkIsOpen(request: ParticipationRequest): void {
  const { number, status } = request;
  if (isOpenRequest(request)) return;
  throw new Refusal(status === 'decided' ? 'already-settled' : 'request-ended', { number });
}

/**
 * The requester, the responsible officer and the unit complete, answer and withdraw.
 * @throws Refusal `not-allowed`
 */
export function checkMayHandle(
  { person }: Actor,
  occasion: Occasion,
  request: ParticipationRequest,
): void {
  if (!mayHandle(person, occasion, request))
    throw new Refusal('not-allowed', { ability: 'change' });
}

export function mayHandle(
  person: Person,
  { delegation }: Occasion,
  { requestedBy }: ParticipationRequest,
): boolean {
  return [requestedBy, delegation.responsible].includes(person.id) || can(person, 'prepare');
}

/** @throws Refusal `already-called-off`, `already-closed` */
export function checkIsOn({ delegation: { number, status } }: Occasion): void {
  if (status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (status === 'closed') throw new Refusal('already-closed', { number });
}
