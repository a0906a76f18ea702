/** Asking for politicians on an occasion, and what the unit does before GRIP sees it. */

import { checkRequest } from '../domain/check-request.ts';
import { checkText } from '../domain/limits.ts';
import type { Notice, NoticeCode } from '../domain/notices.ts';
import {
  isOpenRequest,
  type ParticipationRequest,
  type RequestFields,
} from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import { checkMay } from './may.ts';
import { type Actor, currentStrategy, type Means, now, todayOf } from './means.ts';
import { takeNumber } from './numbers.ts';
import { loadOccasion, type Occasion, requestOf } from './occasion.ts';
import { peopleWith, readRoll, seatsIn } from './people.ts';
import type { Op } from './ports/store.ts';
import { requestDoc, requestView } from './records/request-record.ts';
import { type Plan, type Taken, takeStep } from './step.ts';
import { workingDayAfter } from './working-days.ts';

/** The request and the occasion that it lies in, as they stand after a step. */
export interface RequestStands {
  readonly occasion: Occasion;
  readonly request: ParticipationRequest;
}

/**
 * Creates a request in preparation and tells the unit (S31). It takes its number from the draft, so
 * that asking twice gives the same one.
 * @throws Refusal `delegation-not-found`, `already-called-off`, `not-allowed`
 */
export async function requestParticipation(
  means: Means,
  actor: Actor,
  delegation: string,
  draft: string,
  fields: RequestFields,
): Promise<RequestStands> {
  checkMay(actor, 'register');
  await loadOccasion(means, delegation);
  const number = await takeNumber(means, `G-${todayOf(means).slice(0, 4)}`, draft);
  const roll = await readRoll(means);
  const taken = await takeStep(means, actor, delegation, (occasion) => {
    if (occasion.requests.some((request) => request.number === number)) return undefined;
    checkIsOn(occasion);
    const request = newRequest(means, actor, occasion, number, fields);
    const told = peopleWith(roll, 'unit').filter((to) => to !== actor.person.id);
    return {
      code: 'participation-requested',
      delegation: { requestCount: request.index },
      changes: { [number]: { before: null, after: namesOf(request) } },
      also: [saved(occasion, request)],
      tell: told.map((to) => notice('request-to-prepare', to, actor, request)),
    };
  });
  return { occasion: taken.after, request: requestOf(taken.after, number) };
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
    endedFor: null,
  };
}

/** Completes a request: motivations, dialogue, deviations. GRIP's votes begin anew when it had it. */
export function changeRequest(
  means: Means,
  actor: Actor,
  number: string,
  change: Partial<RequestFields>,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    checkMayHandle(actor, occasion, request);
    const isAsked = request.status === 'with-grip';
    const round = isAsked ? request.round + 1 : request.round;
    const after = { ...request, ...change, round };
    const seats = isAsked ? seatsIn(means, await readRoll(means)) : [];
    return {
      code: 'participation-changed',
      changes: { [number]: { before: namesOf(request), after: namesOf(after) } },
      also: [saved(occasion, after)],
      tell: seats.map(({ person }) => notice('decision-asked-for', person, actor, after)),
    };
  });
}

/** Puts a question to the requester; what was going on waits for the answer. */
export function returnRequest(
  means: Means,
  actor: Actor,
  number: string,
  question: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    const text = checkText(question);
    if (!text) throw new Refusal('text-missing', {});
    const { status } = request;
    if (status !== 'preparing' && status !== 'with-grip') {
      throw new Refusal('already-settled', { number });
    }
    checkMayAsk(means, actor, await seatHolders(means), request);
    const asked = { by: actor.person.id, text, answer: null };
    const after: ParticipationRequest = {
      ...request,
      status: 'returned',
      returnsTo: status,
      questions: [...request.questions, asked],
    };
    const unit = peopleWith(await readRoll(means), 'unit');
    const told = status === 'with-grip' ? [request.requestedBy, ...unit] : [request.requestedBy];
    return {
      code: 'participation-returned',
      changes: { [number]: { before: status, after: 'returned' } },
      remark: text,
      also: [saved(occasion, after)],
      tell: others(told, actor).map((to) => notice('request-question', to, actor, after)),
    };
  });
}

/** Answers the open question; the request goes on where it was, before GRIP in a new round. */
export function answerRequest(
  means: Means,
  actor: Actor,
  number: string,
  answer: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    const text = checkText(answer);
    if (!text) throw new Refusal('text-missing', {});
    if (request.status !== 'returned') throw new Refusal('already-settled', { number });
    checkMayHandle(actor, occasion, request);
    const status = request.returnsTo ?? 'preparing';
    const isAsked = status === 'with-grip';
    const questions = request.questions.map((one, index) =>
      index === request.questions.length - 1 ? { ...one, answer: text } : one,
    );
    const round = isAsked ? request.round + 1 : request.round;
    const after: ParticipationRequest = { ...request, status, returnsTo: null, questions, round };
    const roll = await readRoll(means);
    const told = isAsked
      ? seatsIn(means, roll).map(({ person }) => notice('decision-asked-for', person, actor, after))
      : others(peopleWith(roll, 'unit'), actor).map((to) =>
          notice('request-answered', to, actor, after),
        );
    return {
      code: 'participation-answered',
      changes: { [number]: { before: 'returned', after: status } },
      remark: text,
      also: [saved(occasion, after)],
      tell: told,
    };
  });
}

export interface Sending {
  /** The unit's proposal for each politician, by key. */
  readonly proposal: ParticipationRequest['proposal'];
  /** undefined for the usual number of working days from today. */
  readonly answerBy?: string | undefined;
}

/**
 * Sends a prepared request to GRIP. Only the unit does (S31), and only when nothing blocks it.
 * @throws Refusal `only-unit-sends`, `request-blocked`, `already-settled`
 */
export function sendRequest(
  means: Means,
  actor: Actor,
  number: string,
  { proposal, answerBy }: Sending,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    if (!can(actor.person, 'prepare')) throw new Refusal('only-unit-sends', { number });
    if (request.status === 'with-grip') return undefined;
    if (request.status !== 'preparing') throw new Refusal('already-settled', { number });
    checkIsOn(occasion);
    const { settings } = currentStrategy(means);
    const { kind } = occasion.delegation;
    const findings = checkRequest({ kind, fields: request, settings });
    if (findings.length > 0) throw new Refusal('request-blocked', { number, findings });
    const usual = workingDayAfter(todayOf(means), settings.gripAnswerWorkingDays);
    const after: ParticipationRequest = {
      ...request,
      status: 'with-grip',
      proposal,
      answerBy: answerBy ?? usual,
      sentBy: actor.person.id,
    };
    const seats = seatsIn(means, await readRoll(means));
    return {
      code: 'participation-sent',
      changes: { [number]: { before: request.status, after: 'with-grip' } },
      also: [saved(occasion, after)],
      tell: [...seats.map(({ person }) => notice('decision-asked-for', person, actor, after))],
    };
  });
}

/** Takes a request back before GRIP has decided. */
export function withdrawRequest(
  means: Means,
  actor: Actor,
  number: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, (occasion, request) => {
    checkMayHandle(actor, occasion, request);
    const after: ParticipationRequest = { ...request, status: 'withdrawn' };
    return {
      code: 'participation-withdrawn',
      changes: { [number]: { before: request.status, after: 'withdrawn' } },
      also: [saved(occasion, after)],
    };
  });
}

type RequestRule = (
  occasion: Occasion,
  request: ParticipationRequest,
) => Plan | undefined | Promise<Plan | undefined>;

/** A step on one request of an occasion. */
export async function stepOnRequest(
  means: Means,
  actor: Actor,
  number: string,
  rule: RequestRule,
): Promise<RequestStands> {
  const taken: Taken = await takeStep(means, actor, number, (occasion) =>
    rule(occasion, requestOf(occasion, number)),
  );
  return { occasion: taken.after, request: requestOf(taken.after, number) };
}

export function saved({ delegation }: Occasion, request: ParticipationRequest): Op {
  return { op: 'upsert', doc: requestDoc(request, delegation.period?.firstDay) };
}

export function notice(
  code: NoticeCode,
  to: string,
  actor: Actor,
  request: ParticipationRequest,
): Notice {
  return { code, to, by: actor.person.id, view: requestView(request) };
}

/** Each once, the doer left out. */
export function others(people: readonly string[], { person }: Actor): readonly string[] {
  return [...new Set(people)].filter((id) => id !== person.id);
}

function namesOf({ politicians }: RequestFields): string {
  return politicians.map(({ name }) => name).join(', ');
}

function checkIsOn({ delegation: { number, status } }: Occasion): void {
  if (status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (status === 'closed') throw new Refusal('already-closed', { number });
}

/** The requester, the responsible officer and the unit complete, answer and withdraw. */
function checkMayHandle(
  { person }: Actor,
  { delegation }: Occasion,
  request: ParticipationRequest,
): void {
  if (!isOpenRequest(request)) throw new Refusal('already-settled', { number: request.number });
  const isTheirs = [request.requestedBy, delegation.responsible].includes(person.id);
  if (!isTheirs && !can(person, 'prepare')) {
    throw new Refusal('not-allowed', { ability: 'prepare' });
  }
}

async function seatHolders(means: Means): Promise<readonly string[]> {
  return seatsIn(means, await readRoll(means)).map(({ person }) => person);
}

/** The unit asks while it prepares; GRIP's members while they decide. */
function checkMayAsk(
  _means: Means,
  { person }: Actor,
  seats: readonly string[],
  { status, number }: ParticipationRequest,
): void {
  const may = status === 'with-grip' ? seats.includes(person.id) : can(person, 'prepare');
  if (may) return;
  throw status === 'with-grip'
    ? new Refusal('not-entitled', { number })
    : new Refusal('only-unit-sends', { number });
}
