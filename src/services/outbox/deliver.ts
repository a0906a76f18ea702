/** Drawing what an entry stands for, as things are now, and handing it to the courier. */

import type { Notice } from '../../domain/notices.ts';
import type { NoticeView } from '../../domain/views.ts';
import { type Means, todayOf } from '../means.ts';
import { type Occasion, readOccasion } from '../occasion.ts';
import { nameOf, personOf, type Roll, readRoll } from '../people.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { requestView } from '../records/request-record.ts';
import { viewRecord } from '../view-record.ts';
import type { Claimed } from './claim.ts';

/** What is left to do when there is nothing to send: the record or the copy is gone. */
const nothingToSend: Delivery = { kind: 'delivered' };

export async function deliver(means: Means, courier: Courier, claimed: Claimed): Promise<Delivery> {
  const occasion = await readOccasion(means, claimed.pk);
  if (!occasion) return nothingToSend;
  const { redraw, tell } = claimed.entry;
  const roll = await readRoll(means);
  if (redraw !== undefined) {
    const copy = occasion.copies.find(({ id }) => id === redraw);
    // One that was drawn since then shows it already, with what the person was just told.
    if (!copy || copy.version >= occasion.delegation.version) return nothingToSend;
    const reader = personOf(means, roll, copy.person ?? '', '');
    return courier.redraw(copy, await viewRecord(means, occasion, copy.view, reader));
  }
  if (!tell) return nothingToSend;
  return courier.tell(tell.to, tell, await noticeView(means, occasion, tell, roll));
}

/** What a notice shows, as things stand when it is sent. */
async function noticeView(
  means: Means,
  occasion: Occasion,
  notice: Notice,
  roll: Roll,
): Promise<NoticeView> {
  const reader = personOf(means, roll, notice.to, '');
  const named = async (id: string | undefined) => (id ? nameOf(means, roll, id) : '');
  return {
    code: notice.code,
    by: await named(notice.by),
    person: await named(notice.person),
    view: await viewRecord(means, occasion, notice.view, reader),
    delegation: occasion.delegation,
    request: occasion.requests.find((request) => requestView(request) === notice.view),
    points: occasion.points.filter(({ index }) => notice.points?.includes(index)),
    today: todayOf(means),
  };
}
