/** The card of a notice: the record's own card with what happened first. */

import type { NoticeView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { delegationCard } from './delegation.ts';
import type { DrawnCard } from './draw.ts';

export function noticeCard(t: Texts, view: NoticeView, timeZone: string): DrawnCard {
  const { number, kind } = view.delegation.delegation;
  const lead = t.notices[view.code](view.by, number, kind);
  return delegationCard(t, view.delegation, { lead, timeZone, isPersonal: true });
}
