/** Who reads a delegation with a secrecy mark, and where. */

import type { Delegation } from './delegation.ts';
import type { ParticipationRequest } from './participation.ts';
import { can, type Person } from './roles.ts';

/** Days after which a card is so far up that it is not looked for any more. */
export const SHOWN_DAYS = 90;

/** Where something is read; a `dialog` is a window that only one person sees. */
export type PlaceKind = 'personal' | 'group' | 'channel' | 'dialog';

/** Who reads, and where; in their own chat when nothing else is said. */
export interface Reader {
  readonly person: Person;
  readonly place?: { readonly kind: PlaceKind };
}

/** What of a delegation decides who reads it; its requests, when they are known. */
export interface Readable {
  readonly delegation: Pick<Delegation, 'isSecret' | 'responsible'>;
  readonly requests: readonly Pick<ParticipationRequest, 'status'>[];
}

/** Why something is not shown: not to this person, or not here, where others read along. */
export type Hidden = 'from-person' | 'elsewhere';

/**
 * One with a secrecy mark is read by its responsible officer, the unit and the secretary, and by the
 * members of GRIP while GRIP decides; never where others read along. undefined when it may be shown.
 */
export function hiddenFrom({ person, place }: Reader, record: Readable): Hidden | undefined {
  const { isSecret, responsible } = record.delegation;
  if (!isSecret) return undefined;
  if (isSharedPlace(place?.kind)) return 'elsewhere';
  const isDeciding = can(person, 'decide') && record.requests.some(isBeingDecided);
  const mayRead = person.id === responsible || can(person, 'read-secret') || isDeciding;
  return mayRead ? undefined : 'from-person';
}

export function isSharedPlace(kind: PlaceKind | undefined): boolean {
  return kind === 'group' || kind === 'channel';
}

/** GRIP has it, or has asked for more of it. */
function isBeingDecided({ status }: Pick<ParticipationRequest, 'status'>): boolean {
  return status === 'with-grip' || status === 'returned';
}
