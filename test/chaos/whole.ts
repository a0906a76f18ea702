/** What must hold of the records, whatever happened to the processes that wrote them. */

import { firstBrokenLink } from '../../src/domain/audit.ts';
import { countsForClosing } from '../../src/domain/follow-up.ts';
import { readEvents } from '../../src/services/history.ts';
import type { Means } from '../../src/services/means.ts';
import { readOccasion } from '../../src/services/occasion.ts';
import type { Row } from '../../src/services/ports/store.ts';
import { readDelegationRoot } from '../../src/services/records/delegation-record.ts';
import type { Rows } from './rows.ts';

/** No number twice, and no visit registered twice however often it was delivered. */
export function repeatedIn({ delegations, requests }: Rows): readonly string[] {
  const numbers = [...delegations, ...requests].map(({ doc }) => String(doc.number));
  const visitors = delegations.map(({ doc }) => readDelegationRoot(doc).record.organisation ?? '');
  return [
    ...repeated(numbers).map((number) => `${number} was given twice`),
    ...repeated(visitors).map((visitor) => `${visitor} was registered twice`),
  ];
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}

/** The trail of a delegation has every version and ends in its root. */
export async function trailFaults(means: Means, { pk, doc }: Row): Promise<readonly string[]> {
  const { record, head } = readDelegationRoot(doc);
  const events = await readEvents(means, pk);
  const isWhole =
    firstBrokenLink(events) === undefined &&
    events.length === record.version &&
    events.at(-1)?.hash === head;
  return isWhole ? [] : [`the trail of ${record.number} is not whole`];
}

/** Nothing is closed without a follow-up point (S84). */
export async function closingFaults(means: Means, { pk, doc }: Row): Promise<readonly string[]> {
  if (doc.status !== 'closed') return [];
  const occasion = await readOccasion(means, pk);
  return occasion?.points.some(countsForClosing) ? [] : [`${doc.number} is closed without a point`];
}
