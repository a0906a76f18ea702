/** What has not arrived: what administrators see in `status`, and operators at /readyz. */

import { z } from 'zod';
import { addDays } from '../../domain/days.ts';
import { later, type Means, todayOf } from '../means.ts';
import type { Delivery } from '../ports/courier.ts';
import type { Container, Row } from '../ports/store.ts';
import { troubleSchema } from './trouble.ts';

/** Seconds that something may be due without having been taken; a claim's lease is as long. */
const LATE = 900;
/** Days that what was given up is told of. */
const TOLD_DAYS = 7;
/** Documents looked at, and those that are told of one by one. */
const MOST_READ = 1000;
const MOST_TOLD = 10;

/** Something that was to be sent. `pk` is the partition it lies in: `occ:…` or `person:…`. */
export interface Unsent {
  readonly pk: string;
  /** The id of its entry, or of its row in the ledger. */
  readonly id: string;
  /** The notice's code, `redraw`, `digest` or `answer`. */
  readonly what: string;
  /** For whom: a person's id, where it is for one. */
  readonly person: string | undefined;
  readonly why: string;
  /** Since when it has been tried in vain, or when it was given up: an instant. */
  readonly at: string;
}

export interface Stuck {
  /** How many have been tried in vain and will be tried again, by how the latest try ended. */
  readonly waiting: Readonly<Partial<Record<Delivery['kind'], number>>>;
  /** How many have been due for over 15 minutes without being taken: does a sweep run? */
  readonly late: number;
  /** The earliest instant at which one of those was due. */
  readonly oldestDueAt: string | undefined;
  /** The latest troubles, newest first, at most 10. */
  readonly troubles: readonly Unsent[];
  /** What was given up in the last 7 days, newest first, at most 10. */
  readonly givenUp: readonly Unsent[];
}

/** Four queries over what waits and the ledger; fit for a command, not for every turn. */
export async function findStuck(means: Means): Promise<Stuck> {
  const [pending, ended] = await Promise.all([
    both((container) => findPending(means, container)),
    both((container) => findGivenUp(means, container)),
  ]);
  const troubled = pending.flatMap((row) => {
    const { trouble } = pendingSchema.parse(row.doc);
    return trouble
      ? [{ kind: trouble.kind, unsent: unsentOf(row, trouble.why, trouble.since) }]
      : [];
  });
  const byKind = Map.groupBy(troubled, ({ kind }) => kind);
  const limit = later(means, -LATE);
  const late = pending.map(({ doc }) => String(doc.dueAt)).filter((dueAt) => dueAt < limit);
  return {
    waiting: Object.fromEntries([...byKind].map(([kind, { length }]) => [kind, length])),
    late: late.length,
    oldestDueAt: late.sort()[0],
    troubles: newest(troubled.map(({ unsent }) => unsent)),
    givenUp: newest(ended),
  };
}

async function both<T>(find: (container: Container) => Promise<readonly T[]>) {
  return (await Promise.all([find('work'), find('bot')])).flat();
}

/** Whatever has a time at which it is due to be sent. */
async function findPending(means: Means, container: Container): Promise<readonly Row[]> {
  const where = [['kind', 'in', ['outbox', 'digest']]] as const;
  const page = await means.store.query(container, { where, order: 'dueAt', limit: MOST_READ });
  return page.rows;
}

async function findGivenUp(means: Means, container: Container): Promise<readonly Unsent[]> {
  const where = [
    ['kind', '=', 'ledger'],
    ['outcome', '=', 'undeliverable'],
  ] as const;
  const { rows } = await means.store.query(container, { where, limit: MOST_READ });
  const from = addDays(todayOf(means), -TOLD_DAYS);
  return rows
    .map((row) => unsentOf(row, String(row.doc.why ?? ''), String(row.doc.at ?? '')))
    .filter(({ at }) => at >= from);
}

const pendingSchema = z.object({ trouble: troubleSchema.optional().catch(undefined) });
const whatSchema = z.object({
  tell: z.object({ code: z.string(), to: z.string() }).optional().catch(undefined),
});

function unsentOf({ pk, doc }: Row, why: string, at: string): Unsent {
  const { tell } = whatSchema.parse(doc);
  const own = pk.startsWith('person:') ? pk.slice('person:'.length) : undefined;
  const what = tell?.code ?? /^(?:out|led):(redraw|answer|digest)/.exec(doc.id)?.[1] ?? doc.kind;
  return { pk, id: doc.id, what, person: tell?.to ?? own, why, at };
}

function newest(list: readonly Unsent[]): readonly Unsent[] {
  return [...list].sort((one, other) => other.at.localeCompare(one.at)).slice(0, MOST_TOLD);
}
