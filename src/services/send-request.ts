/** The unit sends what it has prepared to GRIP. */

import { checkRequest } from '../domain/check-request.ts';
import { addDays } from '../domain/days.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import { strategyOf } from '../strategy/strategy.ts';
import { askedOf } from './grip-round.ts';
import { type Actor, type Means, todayOf } from './means.ts';
import type { Occasion } from './occasion.ts';
import {
  checkIsOn,
  checkIsOpen,
  moved,
  type RequestStands,
  saved,
  stepOnRequest,
} from './request-step.ts';
import { workingDayAfter } from './working-days.ts';

export interface Sending {
  /** The unit's proposal for each politician, by key. */
  readonly proposal: ParticipationRequest['proposal'];
  /** undefined for the usual number of working days from today. */
  readonly answerBy?: string | undefined;
}

/**
 * Sends a prepared request to GRIP. Only the unit does (S31), and only when nothing blocks it.
 * @throws Refusal `only-unit-sends`, `request-blocked`, `request-returned`, `already-settled`,
 * `answer-by-impossible`,
 * `request-ended`, `already-called-off`, `already-closed`
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
    checkIsOpen(request);
    if (request.status === 'returned') throw new Refusal('request-returned', { number });
    checkIsOn(occasion);
    checkIsWhole(occasion, request);
    checkAnswerBy(means, occasion, answerBy);
    const after: ParticipationRequest = {
      ...request,
      status: 'with-grip',
      proposal,
      answerBy: answerBy ?? usualDay(means, occasion),
      sentBy: actor.person.id,
    };
    return {
      code: 'participation-sent',
      changes: moved(request, after),
      also: [saved(occasion, after)],
      tell: askedOf(occasion.roll, actor, after),
    };
  });
}

function checkIsWhole(
  { delegation: { kind, strategy }, roll: { settings } }: Occasion,
  request: ParticipationRequest,
): void {
  const { politics } = strategyOf(strategy);
  const findings = checkRequest({ kind, fields: request, settings, politics });
  if (findings.length === 0) return;
  throw new Refusal('request-blocked', { number: request.number, findings });
}

/** A day that has passed, or on which the request would have lapsed, gives nobody time to answer. */
function checkAnswerBy(
  means: Means,
  { delegation: { period } }: Occasion,
  date: string | undefined,
): void {
  if (date === undefined) return;
  const isLate = period !== null && date >= period.firstDay;
  if (date < todayOf(means) || isLate) throw new Refusal('answer-by-impossible', { date });
}

/** Some working days from today, but before the first day: then it would lapse. */
function usualDay(means: Means, { delegation: { period }, roll }: Occasion): string {
  const today = todayOf(means);
  const usual = workingDayAfter(today, roll.settings.gripAnswerWorkingDays);
  if (!period || usual < period.firstDay) return usual;
  const isTomorrow = period.firstDay <= addDays(today, 1);
  return isTomorrow ? today : addDays(period.firstDay, -1);
}
