/** The card of whatever a standing card may show. */

import type { CardView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { type DelegationCardOptions, delegationCard } from './delegation.ts';
import type { DrawnCard } from './draw.ts';
import { requestCard } from './request.ts';

export function recordCard(t: Texts, view: CardView, options: DelegationCardOptions): DrawnCard {
  return view.card === 'request' ? requestCard(t, view, options) : delegationCard(t, view, options);
}
