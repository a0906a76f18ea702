import type { Container, OperationInput } from '@azure/cosmos';
import { type Op, StoreError, type StoreErrorCode } from '../../services/ports/store.ts';
import type { Doing } from './calls.ts';
import type { Stored } from './documents.ts';
import { refusalOf, Trouble, toStoreError, troubleOf } from './errors.ts';
import { canBeInUrl } from './item-url.ts';

/** A commit as it is sent: an operation each, with its document as it is to lie in Cosmos. */
export interface Sending {
  readonly container: Container;
  readonly pk: string;
  readonly writes: readonly Write[];
}

export interface Write {
  readonly op: Op;
  readonly id: string;
  readonly stored: Stored | undefined;
}

const FAILED_WITH_ANOTHER = 424;

/**
 * Sends it once: one operation as a call on its item, several as a transactional batch.
 * @throws StoreError, a Trouble where it may be sent again
 */
export async function write(sending: Sending, doing: Doing): Promise<readonly string[]> {
  const [only, ...others] = sending.writes;
  if (only === undefined) return [];
  return others.length === 0 && canBeInUrl(only.id)
    ? writeOne(sending, only, doing)
    : writeBatch(sending, doing);
}

async function writeOne(
  { container, pk }: Sending,
  { op, id, stored }: Write,
  { abortSignal, charged }: Doing,
): Promise<readonly string[]> {
  const condition = op.ifMatch;
  const options = {
    abortSignal,
    ...(condition !== undefined && { accessCondition: { type: 'IfMatch', condition } }),
  };
  try {
    const response =
      stored === undefined
        ? await container.item(id, pk).delete(options)
        : op.op === 'replace'
          ? await container.item(id, pk).replace(stored, options)
          : op.op === 'create'
            ? await container.items.create(stored, options)
            : await container.items.upsert(stored, options);
    charged(response.requestCharge);
    return [stored === undefined ? '' : response.etag];
  } catch (error) {
    throw asRefusal(toStoreError(error, `${op.op} ${pk}/${id}`, 0), op);
  }
}

/** A batch that failed is an answer like any other: the reason stands with the operation. */
async function writeBatch(
  { container, pk, writes }: Sending,
  { abortSignal, charged }: Doing,
): Promise<readonly string[]> {
  const inputs = writes.map(toInput);
  let response: Awaited<ReturnType<Container['items']['batch']>>;
  try {
    response = await container.items.batch(inputs, pk, { abortSignal });
  } catch (error) {
    throw toStoreError(error, `a commit of ${writes.length} in ${pk}`);
  }
  const results = response.result ?? [];
  charged(Number(response.headers['x-ms-request-charge'] ?? 0));
  const failed = results.findIndex(
    ({ statusCode }) => statusCode >= 400 && statusCode !== FAILED_WITH_ANOTHER,
  );
  const write = writes[failed];
  if (write !== undefined) throw refused(pk, write, failed, results[failed]?.statusCode);
  if (results.length !== writes.length || results.some(({ statusCode }) => statusCode >= 400)) {
    const cause = response.result;
    throw new Trouble('unsure', `a commit in ${pk} was answered for only in part`, { cause });
  }
  return writes.map(({ stored }, index) =>
    stored === undefined ? '' : (results[index]?.eTag ?? ''),
  );
}

function toInput({ op, id, stored }: Write): OperationInput {
  const guard = op.ifMatch === undefined ? {} : { ifMatch: op.ifMatch };
  if (stored === undefined) return { operationType: 'Delete', id, ...guard };
  const resourceBody = stored as OperationBody;
  if (op.op === 'replace') return { operationType: 'Replace', id, resourceBody, ...guard };
  return { operationType: op.op === 'create' ? 'Create' : 'Upsert', resourceBody };
}

type OperationBody = Extract<OperationInput, { operationType: 'Create' }>['resourceBody'];

function refused(pk: string, { op, id }: Write, index: number, status: unknown): unknown {
  const code = refusalOf(status);
  const message = `${op.op} ${pk}/${id}: ${status}`;
  if (code !== 'unavailable') return asRefusal(new StoreError(code, message, index), op);
  return troubleOf(status, message) ?? new StoreError(code, message);
}

const refusals: ReadonlySet<StoreErrorCode> = new Set(['conflict', 'missing', 'stale']);

/** What an operation can be refused with, its size apart. */
const possible: Readonly<Record<Op['op'], readonly StoreErrorCode[]>> = {
  create: ['conflict'],
  upsert: [],
  replace: ['missing', 'stale'],
  delete: ['missing', 'stale'],
};

/**
 * Any other refusal is `unavailable`: the container is missing to a create, or two upserts of one
 * document met.
 */
function asRefusal(error: unknown, { op }: Op): unknown {
  if (!(error instanceof StoreError)) return error;
  const isOther = !refusals.has(error.code) || possible[op].includes(error.code);
  return isOther
    ? error
    : new StoreError('unavailable', error.message, undefined, { cause: error });
}
