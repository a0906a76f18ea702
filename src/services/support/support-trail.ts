/** What has happened to a request for support: taken in, and each answer that was given. */

import { z } from 'zod';
import { notePk } from '../../domain/support-request.ts';
import type { SupportHistoryView } from '../../domain/views.ts';
import { readDetails, readEvents } from '../history.ts';
import type { Means } from '../means.ts';
import { nameOf, readRoll } from '../people.ts';
import { outcomeSchema } from '../records/support-request-record.ts';
import { loadSupport } from './load-support.ts';

const answerSchema = z.object({ outcome: z.object({ after: outcomeSchema }) });

/** @throws Refusal `support-not-found` */
export async function viewSupportHistory(
  means: Means,
  number: string,
): Promise<SupportHistoryView> {
  const { record } = await loadSupport(means, number);
  const pk = notePk(record.id);
  const [events, details, roll] = await Promise.all([
    readEvents(means, pk),
    readDetails(means, pk),
    readRoll(means),
  ]);
  const entries = events.map(async ({ version, at, by }) => {
    const detail = details.get(version);
    const answer = answerSchema.safeParse(detail?.changes);
    const outcome = answer.success ? answer.data.outcome.after : undefined;
    return { at, by: await nameOf(means, roll, by), outcome, remark: detail?.remark };
  });
  return { request: record, entries: await Promise.all(entries) };
}
