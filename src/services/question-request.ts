/** A question about a request, put to the requester, and the answer: the preparation waits meanwhile. */

import { checkText } from '../domain/limits.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import { askedOf, inNewRound } from './grip-round.ts';
import type { Actor, Means } from './means.ts';
import { peopleWith, type Roll, seatsIn } from './people.ts';
import {
  checkIsOpen,
  checkMayHandle,
  moved,
  notices,
  others,
  type RequestStands,
  saved,
  stepOnRequest,
} from './request-step.ts';

/**
 * Puts a question to the requester: the unit while it prepares, a member while GRIP decides.
 * @throws Refusal `text-missing`, `only-unit-sends`, `not-entitled`, `request-returned`,
 * `already-settled`, `request-ended`
 */
export function returnRequest(
  means: Means,
  actor: Actor,
  number: string,
  question: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    const text = checkText(question);
    if (!text) throw new Refusal('text-missing', {});
    checkIsOpen(request);
    const { status, requestedBy } = request;
    if (status !== 'preparing' && status !== 'with-grip') {
      throw new Refusal('request-returned', { number });
    }
    const { roll } = occasion;
    checkMayAsk(actor, roll, request);
    const asked = { by: actor.person.id, text, answer: null };
    const questions = [...request.questions, asked];
    const after = { ...request, status: 'returned', returnsTo: status, questions } as const;
    const told =
      status === 'with-grip' ? [requestedBy, ...peopleWith(roll, 'unit')] : [requestedBy];
    return {
      code: 'participation-returned',
      changes: moved(request, after),
      remark: text,
      also: [saved(occasion, after)],
      tell: notices('request-question', others(told, actor), actor, after),
    };
  });
}

function checkMayAsk(
  { person }: Actor,
  roll: Roll,
  { status, number }: ParticipationRequest,
): void {
  if (status === 'preparing') {
    if (!can(person, 'prepare')) throw new Refusal('only-unit-sends', { number });
    return;
  }
  const isMember = seatsIn(roll).some((seat) => seat.person === person.id);
  if (!isMember) throw new Refusal('not-entitled', { number });
}

/**
 * Answers the open question; the request goes on where it was, before GRIP in a new round.
 * @throws Refusal `text-missing`, `no-question-open`, `already-settled`, `request-ended`, `not-allowed`
 */
export function answerRequest(
  means: Means,
  actor: Actor,
  number: string,
  answer: string,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    const text = checkText(answer);
    if (!text) throw new Refusal('text-missing', {});
    checkMayHandle(actor, occasion, request);
    checkIsOpen(request);
    if (request.status !== 'returned') throw new Refusal('no-question-open', { number });
    const { roll } = occasion;
    const answered = withAnswer(request, text);
    const isForGrip = request.returnsTo === 'with-grip';
    const after: ParticipationRequest = isForGrip
      ? inNewRound(occasion, answered)
      : { ...answered, status: 'preparing', returnsTo: null };
    const unit = others(peopleWith(roll, 'unit'), actor);
    return {
      code: 'participation-answered',
      changes: moved(request, after),
      remark: text,
      also: [saved(occasion, after)],
      tell: isForGrip
        ? askedOf(roll, actor, after)
        : notices('request-answered', unit, actor, after),
    };
  });
}

/** The open question is the last one. */
function withAnswer(request: ParticipationRequest, answer: string): ParticipationRequest {
  const last = request.questions.length - 1;
  const questions = request.questions.map((one, index) =>
    index === last ? { ...one, answer } : one,
  );
  return { ...request, questions };
}
