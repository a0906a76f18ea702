import type { DelegationFields } from '../../domain/delegation.ts';
import type { Turn } from '../../turn.ts';
export function readChange(_turn: Turn, _text: string): Partial<DelegationFields> {
  return {};
}
