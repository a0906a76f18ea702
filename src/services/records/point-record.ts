/** A follow-up point as it lies in the store. */

import { z } from 'zod';
import { type FollowUp, pointStatuses } from '../../domain/follow-up.ts';
import { type Doc, toJson } from '../ports/store.ts';

const pointSchema = z.object({
  index: z.number(),
  text: z.string(),
  owner: z.string(),
  due: z.string(),
  status: z.enum(pointStatuses),
  nudgeOn: z.string().nullable(),
  snoozedTo: z.string().nullable(),
  addedBy: z.string(),
  addedAt: z.string(),
  endedAt: z.string().nullable(),
  reason: z.string().nullable(),
  reminders: z.number(),
  remindedOn: z.string().nullable(),
  escalatedOn: z.string().nullable(),
}) satisfies z.ZodType<FollowUp>;

export function readPoint(doc: Doc): FollowUp {
  return z.object({ point: pointSchema }).parse(doc).point;
}

/** `delegation` is its number, so that a list of points needs no second reading. */
export function pointDoc(point: FollowUp, delegation: string): Doc {
  return {
    id: `point:${point.index}`,
    v: 1,
    kind: 'point',
    number: `${delegation}/${point.index}`,
    status: point.status,
    owner: point.owner,
    due: point.due,
    ...(point.nudgeOn && { nudgeOn: point.nudgeOn }),
    point: toJson(point),
  };
}
