/** The state of adding points: the lines as understood, and what is asked about them. */

import { z } from 'zod';
import type { NewPoint } from '../../domain/follow-up.ts';
import type { AnyRefusal } from '../../domain/refusal.ts';

const personSchema = z.strictObject({ id: z.string(), name: z.string() });

/** Why a line has no day yet. */
const doubtSchema = z.strictObject({
  about: z.enum(['missing', 'which', 'unclear', 'impossible', 'past', 'far']),
  /** The words, or the day, that it is about. */
  said: z.string(),
  days: z.array(z.string()).readonly(),
});
export type DueDoubt = z.infer<typeof doubtSchema>;

const lineSchema = z.strictObject({
  text: z.string(),
  owner: z.string().optional(),
  /** Between whom to choose, and the name as said; while there is no owner. */
  owners: z.array(z.string()).readonly(),
  said: z.string(),
  due: z.string().optional(),
  doubt: doubtSchema.optional(),
});
export type Line = z.infer<typeof lineSchema>;

const stateSchema = z.strictObject({
  /** The delegation's number. */
  delegation: z.string(),
  /** Who may own a point, the writer among them, as known when the draft began. */
  people: z.array(personSchema).readonly(),
  writer: z.string(),
  lines: z.array(lineSchema).readonly(),
  /** True while the lines are to be written, or written anew. */
  isWriting: z.boolean(),
  /** What stands in the form. */
  typed: z.string(),
  /** Words that were not understood as an answer. */
  unread: z.string().optional(),
  refusal: z
    .custom<AnyRefusal>((value) => z.object({ code: z.string() }).safeParse(value).success)
    .optional(),
});
export type AddPointsState = z.infer<typeof stateSchema>;

export function readState(state: unknown): AddPointsState {
  return stateSchema.parse(state);
}

/** What is asked now: the lines, who or when for one of them, or whether all is right. */
export type Asked = { readonly about: 'lines' } | { readonly about: 'confirm' } | AskedOne;
export type AskedOne = {
  readonly about: 'owner' | 'due';
  readonly index: number;
  readonly line: Line;
};

export function askedIn({ isWriting, lines }: AddPointsState): Asked {
  if (isWriting || lines.length === 0) return { about: 'lines' };
  const index = lines.findIndex(({ owner, due }) => owner === undefined || due === undefined);
  const line = lines[index];
  if (!line) return { about: 'confirm' };
  return { about: line.owner === undefined ? 'owner' : 'due', index, line };
}

/** The question by name, so that a button of another question answers nothing. */
export function nameOfAsked(asked: Asked): string {
  return 'index' in asked ? `${asked.about}-${asked.index}` : asked.about;
}

/** The points as they will be saved; undefined while something is missing. */
export function pointsToAdd({ lines }: AddPointsState): readonly NewPoint[] | undefined {
  const points = lines.flatMap(({ text, owner, due }) =>
    owner === undefined || due === undefined ? [] : [{ text, owner, due }],
  );
  return points.length === lines.length && points.length > 0 ? points : undefined;
}

/** The same state with nothing left of the latest misunderstanding. */
export function settled(state: AddPointsState): AddPointsState {
  const { unread: _unread, refusal: _refusal, ...rest } = state;
  return rest;
}
