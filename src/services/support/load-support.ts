/** Reading requests for support: one by its number, or the latest. */

import { Refusal } from '../../domain/refusal.ts';
import { can, type Person } from '../../domain/roles.ts';
import { notePk, type SupportRequest } from '../../domain/support-request.ts';
import type { SupportView } from '../../domain/views.ts';
import type { Means } from '../means.ts';
import { nameOf, readRoll } from '../people.ts';
import { readSupportRoot } from '../records/support-request-record.ts';

export interface StoredSupport {
  readonly etag: string;
  readonly head: string;
  readonly record: SupportRequest;
}

/** Requests on one card. */
const MOST_ROWS = 15;

export async function findSupport(means: Means, id: string): Promise<StoredSupport | undefined> {
  const found = await means.store.get('work', notePk(id), 'root');
  return found && { etag: found.etag, ...readSupportRoot(found.doc) };
}

/** @throws Refusal `support-not-found` */
export async function loadSupport(means: Means, number: string): Promise<StoredSupport> {
  const where = [
    ['kind', '=', 'support-request'],
    ['number', '=', number],
  ] as const;
  const { rows } = await means.store.query('work', { where, limit: 1 });
  const [row] = rows;
  if (!row) throw new Refusal('support-not-found', { number });
  return { etag: row.etag, ...readSupportRoot(row.doc) };
}

export async function viewSupport(
  means: Means,
  number: string,
  reader: Person,
): Promise<SupportView> {
  const { record } = await loadSupport(means, number);
  const roll = await readRoll(means);
  const [registeredBy, answeredBy] = await Promise.all([
    nameOf(means, roll, record.registeredBy),
    record.answeredBy ? nameOf(means, roll, record.answeredBy) : '',
  ]);
  return { request: record, registeredBy, answeredBy, mayAnswer: mayAnswer(reader, record) };
}

/** The officer who took it in, and the unit. */
export function mayAnswer(person: Person, { registeredBy }: SupportRequest): boolean {
  const isOwn = registeredBy === person.id && can(person, 'change-own');
  return isOwn || can(person, 'change-any');
}

/** The open ones first, each the latest first. */
export async function listSupport(means: Means): Promise<readonly SupportRequest[]> {
  const where = [['kind', '=', 'support-request']] as const;
  const { rows } = await means.store.query('work', {
    where,
    order: 'registeredAt',
    desc: true,
    limit: MOST_ROWS,
  });
  const requests = rows.map(({ doc }) => readSupportRoot(doc).record);
  const isOpen = ({ status }: SupportRequest) => status === 'open';
  return [...requests.filter(isOpen), ...requests.filter((one) => !isOpen(one))];
}
