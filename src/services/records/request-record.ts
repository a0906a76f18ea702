/** A request for participation, and the votes on it, as they lie in the store. */

import { z } from 'zod';
import { choices, type Vote } from '../../domain/deciding.ts';
import {
  decisionGrounds,
  initiatorKinds,
  motivationTypes,
  type ParticipationRequest,
  requestStatuses,
} from '../../domain/participation.ts';
import { type Doc, toJson } from '../ports/store.ts';

export const politicianSchema = z.object({
  key: z.string(),
  name: z.string(),
  person: z.string().nullable(),
  role: z.string(),
  motivation: z.string(),
  type: z.enum(motivationTypes).nullable(),
  link: z.string().nullable(),
});
export const dialogueSchema = z.object({ party: z.string(), date: z.string().nullable() });
export const initiativeSchema = z.object({
  kind: z.enum(initiatorKinds),
  name: z.string(),
  contact: z.string().nullable(),
  date: z.string().nullable(),
});

export const requestFieldsSchema = z.object({
  politicians: z.array(politicianSchema).readonly(),
  dialogue: z.array(dialogueSchema).readonly(),
  isMarketing: z.boolean(),
  initiative: initiativeSchema.nullable(),
  deviations: z.object({ S19: z.string().optional(), S23: z.string().optional() }),
});

const outcomeSchema = z.object({
  key: z.string(),
  outcome: z.enum(['approved', 'rejected']),
  yes: z.number(),
  no: z.number(),
  abstain: z.number(),
});

const endSchema = z.object({
  because: z.array(z.enum(decisionGrounds)).readonly(),
  by: z.string(),
  at: z.string(),
  period: z.object({ firstDay: z.string(), lastDay: z.string() }).nullable(),
});

const requestSchema = requestFieldsSchema.extend({
  index: z.number(),
  number: z.string(),
  status: z.enum(requestStatuses),
  round: z.number(),
  requestedBy: z.string(),
  requestedAt: z.string(),
  proposal: z.record(z.string(), z.enum(['approve', 'reject'])),
  answerBy: z.string().nullable(),
  sentBy: z.string().nullable(),
  questions: z
    .array(z.object({ by: z.string(), text: z.string(), answer: z.string().nullable() }))
    .readonly(),
  returnsTo: z.enum(['preparing', 'with-grip']).nullable(),
  decidedAt: z.string().nullable(),
  outcome: z.array(outcomeSchema).readonly(),
  ended: endSchema.nullable().default(null),
}) satisfies z.ZodType<ParticipationRequest>;

export function readRequest(doc: Doc): ParticipationRequest {
  return z.object({ request: requestSchema }).parse(doc).request;
}

/** What a standing card of a request is called among the views of its occasion. */
export function requestView({ index }: Pick<ParticipationRequest, 'index'>): string {
  return `request-${index}`;
}

/** `firstDay` and `status` let the sweep find requests whose visit has begun. */
export function requestDoc(request: ParticipationRequest, firstDay: string | undefined): Doc {
  return {
    id: `req:${request.index}`,
    v: 1,
    kind: 'request',
    number: request.number,
    status: request.status,
    ...(firstDay && { firstDay }),
    request: toJson(request),
  };
}

/** A vote as it is kept: whose, in which round, on which request. */
export interface StoredVote extends Vote {
  readonly request: number;
  readonly round: number;
  readonly at: string;
}

const voteSchema = z.object({
  person: z.string(),
  request: z.number(),
  round: z.number(),
  at: z.string(),
  choices: z.record(z.string(), z.enum(choices)),
}) satisfies z.ZodType<StoredVote>;

export function readVote(doc: Doc): StoredVote {
  return z.object({ vote: voteSchema }).parse(doc).vote;
}

/** One a person and round: a later vote takes the place of an earlier one. */
export function voteDoc(vote: StoredVote): Doc {
  const id = `vote:${vote.request}:${vote.round}:${vote.person}`;
  return { id, v: 1, kind: 'vote', vote: toJson(vote) };
}
