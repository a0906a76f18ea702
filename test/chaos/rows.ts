/** The rows of a store that the checks look at, all of a kind. */

import type { Row, Store } from '../../src/services/ports/store.ts';

export interface Rows {
  readonly delegations: readonly Row[];
  readonly requests: readonly Row[];
  readonly ledger: readonly Row[];
  readonly outbox: readonly Row[];
}

export async function readRows(store: Store): Promise<Rows> {
  return {
    delegations: await allOf(store, 'delegation'),
    requests: await allOf(store, 'request'),
    ledger: await allOf(store, 'ledger'),
    outbox: await allOf(store, 'outbox'),
  };
}

async function allOf(store: Store, kind: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const where = [['kind', '=', kind]] as const;
    const page = await store.query('work', { where, limit: 500, ...(after && { after }) });
    rows.push(...page.rows);
    after = page.after;
  } while (after !== undefined);
  return rows;
}
