/** The card of a click that may or may not have been saved, for each thing that may be clicked on. */

import { type ClickedIds, unsureCard } from '../../src/cards/unsure.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

const clicked: readonly [what: string, ids: ClickedIds, number?: string][] = [
  ['a draft', { draft: 'f'.repeat(20) }],
  ['a draft that was registered', { draft: 'f'.repeat(20) }, 'D-2027-014'],
  ['a delegation', { delegation: 'D-2027-014' }, 'D-2027-014'],
  ['a request', { request: 'G-2027-003' }, 'G-2027-003'],
  ['a request for support', { support: 'N-2027-001' }, 'N-2027-001'],
  ['a morning list', { digest: '2027-03-25', list: 'points' }],
  ['nothing in particular', {}],
];

export function* faultCards({ t }: Turn): Generator<Draw> {
  for (const [what, ids, number] of clicked) {
    yield [`unsure, ${what}`, unsureCard(t, ids, { number }), number];
  }
}
