/** A list of points as a card, with the drafts that a morning's list tells of. */

import { draftWarningCard, draftWarningText } from '../cards/drafts.ts';
import type { DrawnCard } from '../cards/draw.ts';
import { type PointsCardOptions, pointsCard } from '../cards/points.ts';
import type { PointsView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { titleOf } from './index.ts';

export function morningCard(t: Texts, view: PointsView, options: PointsCardOptions): DrawnCard {
  const { drafts = [], rows, today } = view;
  if (drafts.length === 0) return pointsCard(t, view, options);
  const warnings = drafts.map(({ id, removedOn, ...draft }) => {
    return { id, removedOn, title: titleOf(t, draft) };
  });
  const hasAnswered = options.question !== undefined;
  if (rows.length === 0 && !hasAnswered) return draftWarningCard(t, warnings, today);
  const lead = [options.lead, draftWarningText(t, warnings, today), t.drafts.how];
  return pointsCard(t, view, { ...options, lead: lead.filter(Boolean).join(' ') });
}
