/** What the card that asks for follow-up points shows to one person (S84). */

import type { Delegation } from '../../domain/delegation.ts';
import type { Person } from '../../domain/roles.ts';
import type { AfterVisitView } from '../../domain/views.ts';
import type { Means } from '../means.ts';
import type { Roll } from '../people.ts';
import { viewDelegation } from '../view-delegation.ts';

/** What a copy of that card is called among the views of its occasion. */
export const AFTER_VISIT = 'after-visit';

export async function viewAfterVisit(
  means: Means,
  delegation: Delegation,
  reader: Person,
  known?: Roll,
): Promise<AfterVisitView> {
  const of = await viewDelegation(means, delegation, reader, known);
  return { card: 'after-visit', of, isOwn: delegation.responsible === reader.id };
}
