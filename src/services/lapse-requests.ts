/** A request that GRIP has not decided when the visit or trip begins has lapsed. */

import { isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import { inTurn } from './in-turn.ts';
import { type Means, todayOf } from './means.ts';
import { peopleWith, readRoll, system } from './people.ts';
import type { Row } from './ports/store.ts';
import { readRequest } from './records/request-record.ts';
import { moved, notices, others, saved } from './request-step.ts';
import { takeStepIn } from './step.ts';

/** Requests looked at at once. */
const BATCH = 100;
const open = ['preparing', 'with-grip', 'returned'];

/** Lapses whatever has not been decided in time; the requester, the officer and the unit hear of it. */
export async function lapseRequests(means: Means): Promise<number> {
  let lapsed = 0;
  const look = () => findUndecided(means);
  await inTurn(means, look, async ({ pk, doc }) => {
    const isLapsed = await lapse(means, pk, readRequest(doc));
    if (isLapsed) lapsed += 1;
    return isLapsed;
  });
  return lapsed;
}

async function findUndecided(means: Means): Promise<readonly Row[]> {
  const where = [
    ['kind', '=', 'request'],
    ['status', 'in', open],
    ['firstDay', '<=', todayOf(means)],
  ] as const;
  return (await means.store.query('work', { where, limit: BATCH })).rows;
}

/** False when another process was first. */
async function lapse(
  means: Means,
  pk: string,
  { index, number }: ParticipationRequest,
): Promise<boolean> {
  const unit = peopleWith(await readRoll(means), 'unit');
  const { before, after } = await takeStepIn(means, system, pk, number, (occasion) => {
    const request = occasion.requests.find((one) => one.index === index);
    if (!request || !isOpenRequest(request)) return undefined;
    const told = [request.requestedBy, occasion.delegation.responsible, ...unit];
    const lapsed: ParticipationRequest = { ...request, status: 'lapsed' };
    return {
      code: 'participation-lapsed',
      changes: moved(request, lapsed),
      also: [saved(occasion, lapsed)],
      tell: notices('request-lapsed', others(told, system), system, lapsed),
    };
  });
  return before !== after;
}
