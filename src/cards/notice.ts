/** The card of a notice: the record's own card with what happened first. */

import { daysBetween } from '../domain/days.ts';
import { pointNumber } from '../domain/follow-up.ts';
import type { NoticeView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import type { DrawnCard } from './draw.ts';
import { recordCard } from './record.ts';

export function noticeCard(t: Texts, notice: NoticeView, timeZone: string): DrawnCard {
  const options = { lead: leadOf(t, notice), timeZone, isPersonal: true };
  return recordCard(t, notice.view, options);
}

function leadOf(t: Texts, notice: NoticeView): string {
  const { code, by, person, delegation, request, point, today } = notice;
  return t.notices[code]({
    by,
    person,
    number: delegation.number,
    kind: delegation.kind,
    request: request?.number ?? '',
    point: point ? pointNumber(delegation.number, point.index) : '',
    day: request?.answerBy ?? point?.due ?? '',
    days: point ? daysBetween(point.due, today) : 0,
  });
}
