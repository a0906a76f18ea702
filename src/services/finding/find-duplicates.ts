/** Delegations that may be the one that is being registered. One round of reads. */

import { addDays } from '../../domain/days.ts';
import { type Delegation, type DelegationFields, occasionPk } from '../../domain/delegation.ts';
import { mayBeSame, NEAR_DAYS } from '../../domain/duplicates.ts';
import { MOST_PERIOD_DAYS } from '../../domain/limits.ts';
import { organisationKey } from '../../domain/same-organisation.ts';
import type { Means } from '../means.ts';
import { nameOf, readRoll } from '../people.ts';
import type { Condition, Row } from '../ports/store.ts';
import { readDelegationRoot, tag } from '../records/delegation-record.ts';

export interface Duplicate {
  readonly delegation: Delegation;
  /** The responsible officer, by name. */
  readonly responsible: string;
}

/** Candidates looked at; a fortnight has few, and so has an organisation. */
const MOST_CANDIDATES = 100;

/** The likeliest first: the same organisation before the same place. */
export async function findDuplicates(
  means: Means,
  draft: string,
  fields: Partial<DelegationFields>,
): Promise<readonly Duplicate[]> {
  const [atThatTime, ofThatOrganisation, roll] = await Promise.all([
    candidates(means, whenOf(fields)),
    candidates(means, whoOf(fields)),
    readRoll(means),
  ]);
  const rows = new Map([...ofThatOrganisation, ...atThatTime].map((row) => [row.pk, row]));
  rows.delete(occasionPk(draft));
  const found = [...rows.values()]
    .map(({ doc }) => readDelegationRoot(doc).record)
    .filter((delegation) => mayBeSame(fields, delegation));
  return Promise.all(
    found.map(async (delegation) => {
      return { delegation, responsible: await nameOf(means, roll, delegation.responsible) };
    }),
  );
}

/** Around the days; a delegation lasts no longer than the limit, which bounds the search. */
function whenOf({ period }: Partial<DelegationFields>): readonly Condition[] | undefined {
  if (!period) return undefined;
  const from = addDays(period.firstDay, -NEAR_DAYS);
  return [
    ['firstDay', '>=', addDays(from, -MOST_PERIOD_DAYS)],
    ['firstDay', '<=', addDays(period.lastDay, NEAR_DAYS)],
    ['lastDay', '>=', from],
  ];
}

function whoOf({ organisation }: Partial<DelegationFields>): readonly Condition[] | undefined {
  if (!organisation) return undefined;
  return [['words', 'has', tag('organisation', organisationKey(organisation))]];
}

async function candidates(
  means: Means,
  conditions: readonly Condition[] | undefined,
): Promise<readonly Row[]> {
  if (!conditions) return [];
  const where: Condition[] = [['kind', '=', 'delegation'], ...conditions];
  const query = { where, order: 'registeredAt', desc: true, limit: MOST_CANDIDATES } as const;
  return (await means.store.query('work', query)).rows;
}
