/** Who in a delegation is an actor of Skåne beside the region itself. */

import { organisationById } from '../../strategy/organisations.ts';
import type { DelegationFields } from '../delegation.ts';
import type { CoActorStatus, Host } from '../field-values.ts';

export type ActorFields = Partial<
  Pick<DelegationFields, 'host' | 'organiser' | 'coActors' | 'supports'>
>;

/** The kinds that are actors of Skåne and not the region's own (S35, S36). */
const otherKinds: ReadonlySet<string | undefined> = new Set([
  'municipality',
  'university',
  'research-facility',
  'business-organisation',
  'cluster',
]);

/** True for somebody else than the region, its companies and hospitals; a name we do not know is. */
export function isOtherActor(body: Host | null | undefined): boolean {
  if (!body) return false;
  if (body.id === undefined) return body.name !== '';
  return otherKinds.has(organisationById(body.id)?.kind);
}

/** Everybody who is in it: the host, who arranges it, and the co-actors of these states. */
export function bodiesIn(
  { host, organiser, coActors = [] }: ActorFields,
  states: readonly CoActorStatus[],
): readonly Host[] {
  const asked = coActors.filter(({ status }) => states.includes(status));
  return [host, organiser, ...asked.map(({ organisation }) => organisation)].flatMap((body) =>
    body ? [body] : [],
  );
}
