/** The card of whatever a standing card may show. */

import type { CardView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { afterVisitCard } from './after-visit.ts';
import { type DelegationCardOptions, delegationCard } from './delegation.ts';
import type { DrawnCard } from './draw.ts';
import { requestCard } from './request.ts';
import { secretCard } from './secret.ts';

export function recordCard(t: Texts, view: CardView, options: DelegationCardOptions): DrawnCard {
  switch (view.card) {
    case 'request':
      return requestCard(t, view, options);
    case 'after-visit':
      return afterVisitCard(t, view, options);
    case 'secret':
      return secretCard(t, view);
    case 'delegation':
      return delegationCard(t, view, options);
  }
}
