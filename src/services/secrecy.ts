/** The one place that keeps what has a secrecy mark from whoever may not read it, or not there. */

import type { Delegation } from '../domain/delegation.ts';
import { Refusal } from '../domain/refusal.ts';
import { can, type Person } from '../domain/roles.ts';
import { hiddenFrom, isSharedPlace, type Readable, type Reader } from '../domain/secrecy.ts';
import type { PointRow } from '../domain/views.ts';
import type { Means } from './means.ts';
import type { Condition } from './ports/store.ts';
import { readDelegationRoot, rootKinds } from './records/delegation-record.ts';

/** Points of so many delegations are looked through at once. */
const MOST_SECRET = 1000;

/** @throws Refusal `is-secret`, `secret-elsewhere` */
export function checkMayRead(reader: Reader, number: string, record: Readable): void {
  const hidden = hiddenFrom(reader, record);
  if (hidden === 'elsewhere') throw new Refusal('secret-elsewhere', { number });
  if (hidden) throw new Refusal('is-secret', { number });
}

/**
 * What a list is narrowed to: each way gives rows that no other gives. Those of which a reader knows
 * only while GRIP decides are found by their number, not in lists.
 */
export function readableWays({ person, place }: Reader): readonly (readonly Condition[])[] {
  const open: Condition = ['kind', '=', rootKinds.open];
  if (isSharedPlace(place?.kind)) return [[open]];
  if (can(person, 'read-secret')) return [[['kind', 'in', Object.values(rootKinds)]]];
  return [
    [open],
    [
      ['kind', '=', rootKinds.secret],
      ['responsible', '=', person.id],
    ],
  ];
}

/** The points with what they say left out where their delegation is hidden from the reader. */
export async function withoutSecrets<R extends Pick<PointRow, 'number' | 'point'>>(
  means: Means,
  reader: Reader,
  rows: readonly R[],
): Promise<readonly R[]> {
  const numbers = [...new Set(rows.map(delegationOf))];
  const hidden = new Set(
    (await findSecret(means, numbers))
      .filter((delegation) => hiddenFrom(reader, { delegation, requests: [] }))
      .map(({ number }) => number),
  );
  return rows.map((row) =>
    hidden.has(delegationOf(row)) ? { ...row, point: { ...row.point, text: '' } } : row,
  );
}

/** Those of some numbers that are of a delegation with a mark. */
export async function findSecret(
  { store }: Means,
  numbers: readonly string[],
): Promise<readonly Delegation[]> {
  if (numbers.length === 0) return [];
  const where: Condition[] = [
    ['kind', '=', rootKinds.secret],
    ['number', 'in', numbers],
  ];
  const { rows } = await store.query('work', { where, limit: MOST_SECRET });
  return rows.map(({ doc }) => readDelegationRoot(doc).record);
}

/** D-2027-014/1 is a point of D-2027-014. */
function delegationOf({ number }: Pick<PointRow, 'number'>): string {
  return number.split('/')[0] ?? number;
}

/** Who is given a point of it must be able to read it. @throws Refusal `owner-may-not-read` */
export function checkMayOwn(delegation: Delegation, owner: Person): void {
  const { number } = delegation;
  if (!hiddenFrom({ person: owner }, { delegation, requests: [] })) return;
  throw new Refusal('owner-may-not-read', { number, name: owner.name });
}
