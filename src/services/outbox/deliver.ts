/** Drawing what an entry stands for, as things are now, and handing it to the courier. */

import type { Notice } from '../../domain/notices.ts';
import type { NoticeView } from '../../domain/views.ts';
import { type Means, todayOf } from '../means.ts';
import { type Occasion, readOccasion } from '../occasion.ts';
import { nameOf, personOf, readRoll } from '../people.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { requestView } from '../records/request-record.ts';
import type { SentCopy } from '../sent-cards.ts';
import { viewRecord } from '../view-record.ts';
import type { Claimed } from './claim.ts';
import { coverHidden } from './cover.ts';
import type { OutboxEntry } from './entries.ts';

/** What is left to do when the copy shows it already, or stands no more. */
const nothingToSend: Delivery = { kind: 'delivered' };

export async function deliver(means: Means, courier: Courier, claimed: Claimed): Promise<Delivery> {
  const { redraw, tell, answer, hide, cover } = claimed.entry;
  if (answer) return courier.answer(answer);
  if (cover) return courier.redraw(cover.card, { ...cover, card: 'secret', covers: true });
  const occasion = await readOccasion(means, claimed.pk);
  if (!occasion) return { kind: 'failed', why: 'the record is not there' };
  if (hide) {
    await coverHidden(means, occasion);
    return nothingToSend;
  }
  if (redraw !== undefined) return redrawCopy(means, courier, occasion, claimed.entry);
  if (!tell) return nothingToSend;
  return courier.tell(tell.to, tell, await noticeView(means, occasion, tell));
}

/**
 * A message is at times not found although it stands (a fault of Teams that comes and goes), so it is
 * looked for once more. Then the latest card of its conversation is posted anew; an older one, far up,
 * is let go.
 */
async function redrawCopy(
  means: Means,
  courier: Courier,
  occasion: Occasion,
  { redraw, trouble }: OutboxEntry,
): Promise<Delivery> {
  const copy = occasion.copies.find(({ id }) => id === redraw);
  // One that was drawn since then shows it already, with what the person was just told.
  if (!copy || copy.version >= occasion.delegation.version) return nothingToSend;
  const person = personOf(means, await readRoll(means), copy.person ?? '', '');
  const reader = { person, place: { kind: copy.address.kind } };
  const view = await viewRecord(means, occasion, copy.view, reader);
  const drawn = await courier.redraw(copy, view);
  const isLost = drawn.kind === 'gone' && trouble?.kind === 'gone';
  return isLost && isLatest(copy, occasion.copies) ? courier.post(copy, view) : drawn;
}

function isLatest(copy: SentCopy, copies: readonly SentCopy[]): boolean {
  const { conversation } = copy.address;
  const beside = copies.filter(
    ({ view, address }) => view === copy.view && address.conversation === conversation,
  );
  return beside.every(({ at }) => at <= copy.at);
}

/** What a notice shows, as things stand when it is sent. */
async function noticeView(means: Means, occasion: Occasion, notice: Notice): Promise<NoticeView> {
  const roll = await readRoll(means);
  const person = personOf(means, roll, notice.to, '');
  const named = async (id: string | undefined) => (id ? nameOf(means, roll, id) : '');
  return {
    code: notice.code,
    by: await named(notice.by),
    person: await named(notice.person),
    view: await viewRecord(means, occasion, notice.view, { person }),
    delegation: occasion.delegation,
    request: occasion.requests.find((request) => requestView(request) === notice.view),
    points: occasion.points.filter(({ index }) => notice.points?.includes(index)),
    today: todayOf(means),
  };
}
