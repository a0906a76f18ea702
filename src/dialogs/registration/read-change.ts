/** What a sentence wants changed in a delegation: "D-2027-014 is now 10 people". */

import { type Typed, valuesOfInputs } from '../../cards/delegation-inputs.ts';
import type { DelegationFields } from '../../domain/delegation.ts';
import { inputNames } from '../../domain/field-inputs.ts';
import type { Turn } from '../../turn.ts';
import { withoutReferences } from '../../understanding/stand-ins.ts';
import { doubtText } from './doubt-text.ts';
import { emptyState } from './state.ts';
import { understandText } from './understand.ts';

export interface ChangeSaid {
  readonly fields: Partial<DelegationFields>;
  /** The same as it would stand in a form. */
  readonly typed: Typed;
  /** What must be made sure of first, as a question; nothing is to be changed before it is. */
  readonly doubt: string | undefined;
}

export function readChange(turn: Turn, text: string): ChangeSaid {
  const state = { ...emptyState, asks: 'change' } as const;
  const understood = understandText(withoutReferences(text), state, turn);
  const { kind: _, ...fields } = understood.fields;
  const { doubt } = understood;
  return {
    fields,
    typed: valuesOfInputs(turn.t, fields, inputNames),
    doubt: doubt && doubtText(turn.t, doubt),
  };
}
