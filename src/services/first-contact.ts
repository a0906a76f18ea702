/** Whether an organisation is a first contact: nothing has been done with it before (S67, S68). */

import type { ContactFacts, Delegation } from '../domain/delegation.ts';
import { organisationKey } from '../domain/same-organisation.ts';
import type { Means } from './means.ts';
import type { Condition, Row } from './ports/store.ts';
import { rootKinds, tag } from './records/delegation-record.ts';

/** The two that were registered first: if any is earlier than the one that asks, one of them is. */
const MOST_READ = 2;

/** What is known of the one that asks; a draft has no number yet. */
type Asking = Pick<Delegation, 'organisation'> &
  Partial<Pick<Delegation, 'number' | 'registeredAt'>>;

/**
 * A delegation that was called off is no contact, and one that was registered later does not make
 * the earlier one known. Of an organisation that is not known yet nothing is known.
 */
export async function factsOfContact(means: Means, asking: Asking): Promise<ContactFacts> {
  const { organisation, number, registeredAt } = asking;
  if (!organisation) return { isFirstContact: true };
  const where: Condition[] = [
    ['kind', 'in', Object.values(rootKinds)],
    ['status', 'in', ['registered', 'confirmed', 'closed']],
    ['words', 'has', tag('organisation', organisationKey(organisation))],
    ...(registeredAt ? [['registeredAt', '<=', registeredAt] as const] : []),
  ];
  const query = { where, order: 'registeredAt', limit: MOST_READ } as const;
  const { rows } = await means.store.query('work', query);
  // Of two that were registered in one instant the lower number is the earlier.
  const isEarlier = ({ doc }: Row) =>
    number === undefined || doc.registeredAt !== registeredAt || String(doc.number) < number;
  return { isFirstContact: !rows.some(isEarlier) };
}
