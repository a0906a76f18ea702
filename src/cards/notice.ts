/** The card of a notice: the record's own card with what happened first. */

import { daysBetween } from '../domain/days.ts';
import { pointNumber } from '../domain/follow-up.ts';
import { shortLeadOf } from '../domain/rules/national.ts';
import type { NoticeView } from '../domain/views.ts';
import { formatList } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { DrawnCard } from './draw.ts';
import { recordCard } from './record.ts';
import { secretCard } from './secret.ts';

export function noticeCard(t: Texts, notice: NoticeView, timeZone: string): DrawnCard {
  // What happened to it is of its content.
  if (notice.view.card === 'secret') return secretCard(t, notice.view);
  const options = { lead: leadOf(t, notice), timeZone, isPersonal: true };
  return recordCard(t, notice.view, options);
}

/** However long the lead time is: what is short was settled when the notice was made. */
const ANY = Number.POSITIVE_INFINITY;

function leadOf(t: Texts, notice: NoticeView): string {
  const { code, by, person, delegation, request, points, today } = notice;
  const [point] = points;
  const numbers = points.map(({ index }) => pointNumber(delegation.number, index));
  return t.notices[code]({
    by,
    person,
    number: delegation.number,
    kind: delegation.kind,
    request: request?.number ?? '',
    point: formatList(t.language, numbers),
    day: request?.answerBy ?? point?.due ?? '',
    days: point ? daysBetween(point.due, today) : (shortLeadOf(delegation, ANY) ?? 0),
    text: point && points.length === 1 ? point.text : '',
    reminders: point?.reminders ?? 0,
    remindedOn: point?.remindedOn ?? today,
  });
}
