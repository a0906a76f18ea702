/** Finding requests for participation without their number: those of a delegation, those that wait for a vote. */

import { isOpenRequest, type ParticipationRequest } from '../domain/participation.ts';
import type { Reader } from '../domain/secrecy.ts';
import { votesOf } from './decide-participation.ts';
import type { Means } from './means.ts';
import { loadOccasion, readOccasion } from './occasion.ts';
import { readRoll, seatsIn } from './people.ts';
import { readRequest } from './records/request-record.ts';

/** Requests that lie with GRIP at once; there are a few at most. */
const MOST_WAITING = 100;

/** The request of a delegation that is meant when it is spoken of: the latest that is open, else the latest. */
export async function latestRequest(
  means: Means,
  reader: Reader,
  delegation: string,
): Promise<string | undefined> {
  const { requests } = await loadOccasion(means, reader, delegation);
  return (requests.findLast(isOpenRequest) ?? requests.at(-1))?.number;
}

/** The numbers of the requests that wait for a person's vote, the one to answer first first. */
export async function listWaitingVotes(means: Means, person: string): Promise<readonly string[]> {
  const roll = await readRoll(means);
  if (!seatsIn(roll).some((seat) => seat.person === person)) return [];
  const where = [
    ['kind', '=', 'request'],
    ['status', '=', 'with-grip'],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: MOST_WAITING });
  const waiting = await Promise.all(
    rows.map(async ({ pk, doc }) => {
      const request = readRequest(doc);
      return (await hasVoted(means, pk, request, person)) ? [] : [request];
    }),
  );
  return waiting
    .flat()
    .sort((a, b) => ((a.answerBy ?? '') < (b.answerBy ?? '') ? -1 : 1))
    .map(({ number }) => number);
}

async function hasVoted(
  means: Means,
  pk: string,
  request: ParticipationRequest,
  person: string,
): Promise<boolean> {
  const occasion = await readOccasion(means, pk);
  return occasion ? votesOf(occasion, request).some((vote) => vote.person === person) : true;
}
