/** A request for support as it lies in the store, and back. */

import { z } from 'zod';
import { type SupportRequest, supportStatuses } from '../../domain/support-request.ts';
import { type Doc, toJson } from '../ports/store.ts';

const from = z.union([z.strictObject({ id: z.string() }), z.strictObject({ name: z.string() })]);

export const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delegation'), number: z.string() }),
  z.strictObject({
    kind: z.literal('agreement'),
    subject: z.string(),
    deviation: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('answer'), text: z.string() }),
]);

const schema = z.object({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  strategy: z.string(),
  status: z.enum(supportStatuses),
  from,
  about: z.string(),
  outcome: outcomeSchema.nullable(),
  registeredAt: z.string(),
  registeredBy: z.string(),
  answeredAt: z.string().nullable(),
  answeredBy: z.string().nullable(),
}) satisfies z.ZodType<SupportRequest>;

const rootSchema = z.object({ record: schema, head: z.string() });

/** @throws ZodError when the document is no request for support of a known shape */
export function readSupportRoot(doc: Doc): { record: SupportRequest; head: string } {
  return rootSchema.parse(doc);
}

export function supportRoot(record: SupportRequest, head: string): Doc {
  const { number, status, registeredAt } = record;
  return {
    id: 'root',
    v: 1,
    kind: 'support-request',
    record: toJson(record),
    head,
    number,
    status,
    registeredAt,
  };
}
