/**
 * Sending what waits. An entry is claimed by a replace with ifMatch that sets a lease and says that
 * an attempt is being made; the attempt is on record before the call. A claim that comes due with an
 * attempt and no result is ambiguous: a redraw is simply repeated, a notice is sent once more.
 */

import { asksForAction, isAskedFor, type Notice } from '../../domain/notices.ts';
import type { NoticeView } from '../../domain/views.ts';
import { markUnreachable } from '../conversations.ts';
import { later, type Means, todayOf, untilStopping } from '../means.ts';
import { type Occasion, readOccasion } from '../occasion.ts';
import { nameOf, peopleWith, personOf, type Roll, readRoll } from '../people.ts';
import { instantOf } from '../ports/clock.ts';
import type { Courier, Delivery } from '../ports/courier.ts';
import { type Op, type Row, StoreError } from '../ports/store.ts';
import { requestView } from '../records/request-record.ts';
import { viewRecord } from '../view-record.ts';
import { whenToSend } from '../working-days.ts';
import { entryDoc, type OutboxEntry, readEntry, tellEntry } from './entries.ts';

/** Minutes that a claim holds; after it another sender may take the entry. */
const LEASE_MINUTES = 15;
/** Seconds until the next try, by how many there have been; the last holds for all later ones. */
const WAITS = [30, 120, 600, 3600, 21_600];
/** Entries taken in one sweep. */
const BATCH = 200;

interface Claimed {
  readonly pk: string;
  readonly entry: OutboxEntry;
  readonly etag: string;
  /** An earlier attempt ended without a result. */
  readonly isRepeat: boolean;
}

/** Sends everything that is due in every partition, or in one. Returns how many were settled. */
export async function sendDue(means: Means, courier: Courier, pk?: string): Promise<number> {
  const where = [
    ['kind', '=', 'outbox'],
    ['dueAt', '<=', instantOf(means.clock)],
  ] as const;
  const query = { where, order: 'dueAt', limit: BATCH, ...(pk !== undefined && { pk }) };
  const { rows } = await means.store.query('work', query);
  let settled = 0;
  for (const row of untilStopping(means, rows)) {
    if (await postpone(means, row)) continue;
    const claimed = await claim(means, row);
    if (!claimed) continue;
    const delivery = await deliver(means, courier, claimed);
    if (await settle(means, claimed, delivery)) settled += 1;
  }
  return settled;
}

/**
 * In the quiet hours, on weekends and on public holidays nothing is told that was not asked for: it
 * waits for the next working morning. A card that stands already is redrawn at any hour.
 */
async function postpone(means: Means, row: Row): Promise<boolean> {
  const entry = readEntry(row.doc);
  if (!entry.tell || isAskedFor(entry.tell)) return false;
  const at = whenToSend(means.clock.now(), means.quiet, means.timeZone);
  if (at <= means.clock.now()) return false;
  const doc = entryDoc({ ...entry, dueAt: new Date(at).toISOString() });
  try {
    await means.store.commit('work', row.pk, [{ op: 'replace', doc, ifMatch: row.etag }]);
  } catch (error) {
    // Another sender has put it off, or a later change wrote it anew.
    if (!(error instanceof StoreError)) throw error;
  }
  return true;
}

async function claim(means: Means, row: Row): Promise<Claimed | undefined> {
  const entry = readEntry(row.doc);
  const leased: OutboxEntry = {
    ...entry,
    attemptAt: instantOf(means.clock),
    dueAt: later(means, LEASE_MINUTES * 60),
  };
  const op: Op = { op: 'replace', doc: entryDoc(leased), ifMatch: row.etag };
  try {
    const [etag] = await means.store.commit('work', row.pk, [op]);
    const isRepeat = entry.attemptAt !== undefined;
    return { pk: row.pk, entry: leased, etag: etag ?? '', isRepeat };
  } catch (error) {
    // Another sender has it, or a later change wrote it anew.
    if (error instanceof StoreError && ['stale', 'missing'].includes(error.code)) return undefined;
    throw error;
  }
}

/** What is left to do when there is nothing to send: the record or the copy is gone. */
const nothingToSend: Delivery = { kind: 'delivered' };

async function deliver(means: Means, courier: Courier, claimed: Claimed): Promise<Delivery> {
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

/** Writes down how a claim ended. True when nothing more will be done about it. */
async function settle(means: Means, claimed: Claimed, delivery: Delivery): Promise<boolean> {
  const isWaiting = claimed.entry.tell !== undefined && cannotReach(delivery);
  const ops = isWaiting
    ? await opsWhileWaiting(means, claimed)
    : opsAfter(means, claimed, delivery);
  try {
    await means.store.commit('work', claimed.pk, ops);
  } catch (error) {
    // Written anew meanwhile: the newer entry will be sent.
    if (!(error instanceof StoreError) || !['stale', 'missing'].includes(error.code)) throw error;
    return false;
  }
  return ops.some(({ op }) => op === 'delete');
}

/** The person has not opened the bot, has blocked it, or their chat is gone. */
function cannotReach({ kind }: Delivery): boolean {
  return kind === 'unreachable' || kind === 'gone';
}

function opsAfter(means: Means, claimed: Claimed, delivery: Delivery): Op[] {
  const { entry, etag } = claimed;
  const { kind } = delivery;
  const isRedraw = entry.redraw !== undefined;
  if (kind === 'ambiguous' && isAskedAgain(claimed)) return [again(means, entry, etag)];
  // An update may be repeated; a second copy of what only tells something is worse than none.
  const isOver = kind === 'delivered' || (isRedraw ? cannotReach(delivery) : kind === 'ambiguous');
  if (!isOver) return [retry(means, entry, etag, delivery)];
  const done: Op[] = [{ op: 'delete', id: entry.id, ifMatch: etag }];
  if (isRedraw && kind !== 'delivered') done.push({ op: 'delete', id: `copy:${entry.redraw}` });
  if (!isRedraw) done.push(ledgerRow(means, claimed, delivery));
  return done;
}

/** What asks for something is sent once more when nobody knows whether it arrived. */
function isAskedAgain({ entry: { tell }, isRepeat }: Claimed): boolean {
  return tell !== undefined && asksForAction(tell) && !isRepeat;
}

/** The attempt stays on record, so that the ledger says it may have been told twice. */
function again(means: Means, entry: OutboxEntry, etag: string): Op {
  const next = { ...entry, tries: entry.tries + 1, dueAt: later(means, WAITS[0] ?? 0) };
  return { op: 'replace', doc: entryDoc(next), ifMatch: etag };
}

/** The entry waits for the person; the unit hears of it, once. */
async function opsWhileWaiting(means: Means, { entry, etag }: Claimed): Promise<Op[]> {
  const { tell } = entry;
  const waiting = retry(means, { ...entry, isUnitTold: true }, etag, nothingToSend);
  if (!tell || entry.isUnitTold || tell.code === 'person-unreachable') return [waiting];
  await markUnreachable(means, tell.to);
  const unit = peopleWith(await readRoll(means), 'unit').filter((id) => id !== tell.to);
  const key = entry.id.slice(entry.id.indexOf('-') + 1);
  const told = unit.map((to, index): Op => {
    const about = { code: 'person-unreachable', to, by: 'system', person: tell.to } as const;
    const doc = tellEntry(
      { ...about, view: tell.view },
      `${key}-u${index}`,
      instantOf(means.clock),
    );
    return { op: 'upsert', doc };
  });
  return [waiting, ...told];
}

function retry(means: Means, entry: OutboxEntry, etag: string, delivery: Delivery): Op {
  const { attemptAt: _, ...rest } = entry;
  const asked = delivery.kind === 'refused' ? delivery.afterSeconds : undefined;
  const wait = asked ?? WAITS[Math.min(entry.tries, WAITS.length - 1)] ?? 0;
  const next = { ...rest, tries: entry.tries + 1, dueAt: later(means, wait) };
  return { op: 'replace', doc: entryDoc(next), ifMatch: etag };
}

/** What waits for a person is due at once: they can be reached again. */
export async function wakeFor(means: Means, person: string): Promise<void> {
  const where = [
    ['kind', '=', 'outbox'],
    ['owner', '=', person],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: BATCH });
  for (const { pk, doc, etag } of rows) {
    const entry = { ...readEntry(doc), dueAt: instantOf(means.clock), isUnitTold: undefined };
    // One that a sender has in hand is left to it.
    if (entry.attemptAt !== undefined) continue;
    const op: Op = { op: 'replace', doc: entryDoc(entry), ifMatch: etag };
    await means.store.commit('work', pk, [op]).catch(ignoreLostRace);
  }
}

function ignoreLostRace(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}

/** The ledger: what was told, to whom, how it ended, and whether it may have been told twice. */
function ledgerRow(means: Means, { entry, isRepeat }: Claimed, delivery: Delivery): Op {
  const row = {
    id: entry.id.replace('out:', 'led:'),
    v: 1,
    kind: 'ledger',
    at: instantOf(means.clock),
    outcome: delivery.kind,
    tries: entry.tries + 1,
    mayBeDouble: isRepeat,
    ...(entry.tell && { tell: { ...entry.tell } }),
  };
  return { op: 'upsert', doc: row };
}
