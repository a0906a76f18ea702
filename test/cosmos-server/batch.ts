import type { Answer } from './documents.ts';
import { idOf, type Operation, type Partition } from './partition.ts';

const MAX_OPERATIONS = 100;
const FAILED_WITH_ANOTHER = 424;

/** What an operation of this batch leaves: an etag that no ifMatch can name yet. */
const NEW = 'written by this batch';

/** All of the operations, one after the other, or none: it is played through before it is done. */
export function batch(partition: Partition, operations: readonly Operation[]): Answer {
  if (operations.length > MAX_OPERATIONS) return { status: 400, body: { message: 'over 100' } };
  const etags = new Map<string, string | undefined>();
  for (const [failed, operation] of operations.entries()) {
    const id = idOf(operation);
    const etag = etags.has(id) ? etags.get(id) : partition.etagOf(id);
    const reason = partition.refusal(operation, etag);
    if (reason !== undefined) {
      const codes = operations.map((_, index) =>
        index === failed ? reason.status : FAILED_WITH_ANOTHER,
      );
      return { status: 207, body: codes.map((statusCode) => ({ statusCode, requestCharge: 0 })) };
    }
    etags.set(id, operation.operationType === 'Delete' ? undefined : NEW);
  }
  const answers = operations.map((operation) => partition.apply(withoutMatch(operation)));
  return {
    status: 200,
    body: answers.map(({ status, headers, body }) => ({
      statusCode: status,
      requestCharge: 1,
      eTag: headers?.etag,
      resourceBody: body,
    })),
  };
}

/** It has been looked at. */
function withoutMatch(operation: Operation): Operation {
  return { ...operation, ifMatch: undefined };
}
