/** The sentence of a refusal in the reader's language. */

import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Texts } from './sv.ts';

export function refusalText<C extends RefusalCode>(
  t: Texts,
  { code, details }: Pick<Refusal<C>, 'code' | 'details'>,
): string {
  return t.refusals[code](details);
}
