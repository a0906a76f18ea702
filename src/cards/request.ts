/** The card of a request for political participation, as one person sees it. */

import type { RequestView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import type { DelegationCardOptions } from './delegation.ts';
import { headingText } from './describe.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

export function requestCard(
  t: Texts,
  view: RequestView,
  options: DelegationCardOptions,
): DrawnCard {
  const heading = plain(headingText(t, view.delegation));
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${options.lead ?? ''} ${view.request.number}`,
    parts: { title: view.request.number, state: view.request.status, heading },
  });
}
