import type { Container, OperationInput } from '@azure/cosmos';
import {
  type Container as Name,
  type Op,
  StoreError,
  type StoreErrorCode,
} from '../../services/ports/store.ts';
import { encodeCommit } from '../encode-commit.ts';
import type { Call } from './calls.ts';
import { type Stored, toStored } from './documents.ts';
import { refusalOf, toStoreError } from './errors.ts';
import { canBeInUrl } from './item-url.ts';

interface Answer {
  readonly etags: readonly string[];
  readonly charge: number;
}

/** An operation with its document as it is to lie in Cosmos. */
interface Write {
  readonly op: Op;
  readonly id: string;
  readonly stored: Stored | undefined;
}

const FAILED_WITH_ANOTHER = 424;

/** One operation goes as a call on its item, several as a transactional batch. */
export async function commit(
  call: Call,
  name: Name,
  container: Container,
  pk: string,
  ops: readonly Op[],
): Promise<readonly string[]> {
  const bodies = encodeCommit(pk, ops);
  const writes = ops.map((op, index) => toWrite(pk, op, bodies[index] ?? ''));
  const [only] = writes;
  if (only === undefined) return [];
  const isSingle = writes.length === 1 && canBeInUrl(only.id);
  return await call('commit', name, async (abortSignal, charged) => {
    const { etags, charge } = isSingle
      ? await writeOne(container, pk, only, abortSignal)
      : await writeBatch(container, pk, writes, { abortSignal, charged });
    charged(charge);
    return etags;
  });
}

function toWrite(pk: string, op: Op, body: string): Write {
  if (op.op === 'delete') return { op, id: op.id, stored: undefined };
  return { op, id: op.doc.id, stored: toStored(pk, body) };
}

async function writeOne(
  container: Container,
  pk: string,
  write: Write,
  abortSignal: AbortSignal,
): Promise<Answer> {
  const { op, id, stored } = write;
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
    return {
      etags: [stored === undefined ? '' : response.etag],
      charge: response.requestCharge,
    };
  } catch (error) {
    throw asRefusal(toStoreError(error, `${op.op} ${pk}/${id}`, 0), op);
  }
}

interface Means {
  readonly abortSignal: AbortSignal;
  readonly charged: (requestUnits: number) => void;
}

/** A batch that failed is an answer like any other: the reason stands with the operation. */
async function writeBatch(
  container: Container,
  pk: string,
  writes: readonly Write[],
  { abortSignal, charged }: Means,
): Promise<Answer> {
  const inputs = writes.map(toInput);
  let response: Awaited<ReturnType<Container['items']['batch']>>;
  try {
    response = await container.items.batch(inputs, pk, { abortSignal });
  } catch (error) {
    throw toStoreError(error, `a commit of ${writes.length} in ${pk}`);
  }
  const results = response.result ?? [];
  const charge = Number(response.headers['x-ms-request-charge'] ?? 0);
  const failed = results.findIndex(
    ({ statusCode }) => statusCode >= 400 && statusCode !== FAILED_WITH_ANOTHER,
  );
  const write = writes[failed];
  if (write !== undefined) {
    charged(charge);
    throw refused(pk, write, failed, results[failed]?.statusCode);
  }
  if (results.length !== writes.length || results.some(({ statusCode }) => statusCode >= 400)) {
    throw new StoreError('unavailable', `a commit in ${pk} was answered for only in part`);
  }
  const etags = writes.map(({ stored }, index) =>
    stored === undefined ? '' : (results[index]?.eTag ?? ''),
  );
  return { etags, charge };
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
  const at = code === 'unavailable' ? undefined : index;
  return asRefusal(new StoreError(code, `${op.op} ${pk}/${id}: ${status}`, at), op);
}

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
  if (error.code === 'too-big' || possible[op].includes(error.code)) return error;
  return new StoreError('unavailable', error.message, undefined, { cause: error });
}
