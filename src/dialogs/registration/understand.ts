/** What a sentence says of a delegation, given what is being asked. */

import type { DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import type { Doubt, RegistrationState } from './state.ts';

export interface Understood {
  readonly fields: Partial<DelegationFields>;
  readonly doubt?: Doubt | undefined;
  /** It is told as something that has happened, so that need not be asked. */
  readonly isPast: boolean;
  /** False when nothing in it was of use. */
  readonly isAny: boolean;
}

export function understandText(_t: string, _s: RegistrationState, _turn: Turn): Understood {
  return { fields: {}, isPast: false, isAny: false };
}
