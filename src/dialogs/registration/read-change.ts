/** What a sentence wants changed in a delegation: "D-2027-014 is now 10 people". */

import type { DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
import { withoutReferences } from '../../understanding/stand-ins.ts';
import { emptyState } from './state.ts';
import { understandText } from './understand.ts';

/** Only the fields that are certain; a doubt leads to the form. */
export function readChange(turn: Turn, text: string): Partial<DelegationFields> {
  const { kind: _, ...fields } = understandText(
    withoutReferences(text),
    { ...emptyState, asks: 'change' },
    turn,
  ).fields;
  return fields;
}
