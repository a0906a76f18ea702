/** GRIP's members answer, and the decision falls (S21, S29). */

import { type Choice, choices, type Seat, tally } from '../domain/deciding.ts';
import type { DecidedPolitician, Delegation } from '../domain/delegation.ts';
import type { ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { type Actor, type Means, now } from './means.ts';
import type { Occasion } from './occasion.ts';
import { peopleWith, type Roll, seatsIn } from './people.ts';
import type { Op } from './ports/store.ts';
import { type StoredVote, voteDoc } from './records/request-record.ts';
import {
  checkIsOpen,
  moved,
  notices,
  others,
  type RequestStands,
  saved,
  stepOnRequest,
} from './request-step.ts';
import type { Plan } from './step.ts';

/** What a member answers: a choice for each politician, by key; the round that the card was of. */
export interface Ballot {
  readonly round: number;
  readonly choices: Readonly<Record<string, string>>;
}

/**
 * Casts one member's vote, or changes it while nothing is decided. When no vote still to come can
 * change any row the decision falls in the same commit. The same vote again changes nothing.
 * @throws Refusal `not-entitled`, `already-settled`, `request-ended`, `not-with-grip`,
 * `vote-incomplete`, `card-out-of-date`
 */
export function castVote(
  means: Means,
  actor: Actor,
  number: string,
  ballot: Ballot,
): Promise<RequestStands> {
  return stepOnRequest(means, actor, number, async (occasion, request) => {
    const { roll } = occasion;
    const seats = seatsIn(roll);
    if (!seats.some(({ person }) => person === actor.person.id)) {
      throw new Refusal('not-entitled', { number });
    }
    checkIsOpen(request);
    if (request.status !== 'with-grip') throw new Refusal('not-with-grip', { number });
    if (ballot.round !== request.round) throw new Refusal('card-out-of-date', {});
    const vote: StoredVote = {
      person: actor.person.id,
      request: request.index,
      round: request.round,
      at: now(means),
      choices: readChoices(request, ballot.choices),
    };
    const earlier = votesOf(occasion, request);
    if (isSame(earlier, vote)) return undefined;
    const votes = [...earlier.filter(({ person }) => person !== vote.person), vote];
    return planOf({ means, actor, occasion, request, roll, seats, votes, vote });
  });
}

/** The votes that count: those of the request's present round. */
export function votesOf(
  { votes }: Occasion,
  { index, round }: ParticipationRequest,
): readonly StoredVote[] {
  return votes.filter((vote) => vote.request === index && vote.round === round);
}

/** @throws Refusal `vote-incomplete` with the names that have no answer */
function readChoices(
  { politicians }: ParticipationRequest,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, Choice>> {
  const read = politicians.map(({ key, name }) => {
    return { key, name, choice: choices.find((choice) => choice === given[key]) };
  });
  const names = read.filter(({ choice }) => !choice).map(({ name }) => name);
  if (names.length > 0) throw new Refusal('vote-incomplete', { names });
  return Object.fromEntries(read.flatMap(({ key, choice }) => (choice ? [[key, choice]] : [])));
}

function isSame(votes: readonly StoredVote[], vote: StoredVote): boolean {
  const earlier = votes.find(({ person }) => person === vote.person);
  if (!earlier) return false;
  return Object.entries(vote.choices).every(([key, choice]) => earlier.choices[key] === choice);
}

interface Count {
  readonly means: Means;
  readonly actor: Actor;
  readonly occasion: Occasion;
  readonly request: ParticipationRequest;
  readonly roll: Roll;
  readonly seats: readonly Seat[];
  readonly votes: readonly StoredVote[];
  readonly vote: StoredVote;
}

function planOf(count: Count): Plan {
  const { means, occasion, request, seats, votes, vote } = count;
  const rule = count.roll.settings.gripDecides;
  const keys = request.politicians.map(({ key }) => key);
  const result = tally(rule, seats, votes, keys);
  const cast: Op = { op: 'upsert', doc: voteDoc(vote) };
  // Whose vote says what lies in the vote itself; the trail says that one was cast.
  const changes = { [request.number]: { before: null, after: result.voted } };
  if (!result.isSettled) return { code: 'vote-cast', changes, also: [cast] };
  const decided: ParticipationRequest = {
    ...request,
    status: 'decided',
    decidedAt: now(means),
    outcome: result.rows,
  };
  return {
    code: 'participation-decided',
    delegation: { politicians: politiciansAfter(occasion.delegation, decided) },
    changes: moved(request, decided),
    also: [cast, saved(occasion, decided)],
    tell: toldOf(count, decided),
  };
}

/** The requester, the responsible officer and the unit hear of it. */
function toldOf({ actor, occasion, request, roll }: Count, decided: ParticipationRequest) {
  const { responsible } = occasion.delegation;
  const told = [request.requestedBy, responsible, ...peopleWith(roll, 'unit')];
  return notices('request-decided', others(told, actor), actor, decided);
}

function politiciansAfter(
  { politicians }: Delegation,
  { number, politicians: asked, outcome }: ParticipationRequest,
): readonly DecidedPolitician[] {
  const decided = outcome.map((row): DecidedPolitician => {
    const name = asked.find(({ key }) => key === row.key)?.name ?? '';
    return { name, request: number, outcome: row.outcome };
  });
  return [...politicians, ...decided];
}
