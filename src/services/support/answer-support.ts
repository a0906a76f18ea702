/** What a request for support led to, said by a person; it may be said anew. */

import { canonical } from '../../domain/audit.ts';
import { checkText } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import {
  checkAgreement,
  notePk,
  type SupportOutcome,
  type SupportRequest,
} from '../../domain/support-request.ts';
import { commitChange, guardId } from '../commit-change.ts';
import { loadDelegation } from '../load-delegation.ts';
import type { Actor, Means } from '../means.ts';
import { instantOf } from '../ports/clock.ts';
import { StoreError, toJson } from '../ports/store.ts';
import { supportRoot } from '../records/support-request-record.ts';
import { loadSupport, mayAnswer } from './load-support.ts';

/** An answer that lost a race is given again this many times. */
const MOST_TRIES = 8;

/**
 * The officer who took it in and the unit may answer.
 * @throws Refusal `support-not-found`, `not-allowed`, `text-missing`, `delegation-not-found`,
 * `agreement-too-general`
 */
export async function answerSupport(
  means: Means,
  actor: Actor,
  number: string,
  said: SupportOutcome,
): Promise<SupportRequest> {
  const outcome = await checkOutcome(means, actor, number, said);
  for (let tries = 1; ; tries += 1) {
    const { record, head, etag } = await loadSupport(means, number);
    const pk = notePk(record.id);
    if (!mayAnswer(actor.person, record)) throw new Refusal('not-allowed', { ability: 'change' });
    if (isSame(record.outcome, outcome) || (await isDone(means, pk, actor))) return record;
    const after: SupportRequest = {
      ...record,
      version: record.version + 1,
      status: 'answered',
      outcome,
      answeredAt: instantOf(means.clock),
      answeredBy: actor.person.id,
    };
    try {
      await commitChange(means, {
        pk,
        before: { etag, head },
        version: after.version,
        root: (next) => supportRoot(after, next),
        actor,
        code: 'changed',
        changes: {
          status: { before: record.status, after: after.status },
          outcome: { before: record.outcome && toJson(record.outcome), after: toJson(outcome) },
        },
      });
      return after;
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

/** Pressed twice, it is one answer. */
function isSame(before: SupportOutcome | null, said: SupportOutcome): boolean {
  return before !== null && canonical(toJson(before)) === canonical(toJson(said));
}

async function isDone({ store }: Means, pk: string, { activityId }: Actor): Promise<boolean> {
  if (activityId === undefined) return false;
  return (await store.get('work', pk, guardId(activityId))) !== undefined;
}

/** A delegation that began with the request answers it, unless somebody has answered it meanwhile. */
export async function linkSupport(
  means: Means,
  actor: Actor,
  number: string,
  delegation: string,
): Promise<void> {
  const { record } = await loadSupport(means, number);
  if (record.outcome || !mayAnswer(actor.person, record)) return;
  await answerSupport(means, actor, number, { kind: 'delegation', number: delegation });
}

async function checkOutcome(
  means: Means,
  actor: Actor,
  number: string,
  said: SupportOutcome,
): Promise<SupportOutcome> {
  switch (said.kind) {
    case 'delegation': {
      const { record } = await loadDelegation(means, actor, said.number);
      return { kind: 'delegation', number: record.number };
    }
    case 'agreement': {
      const { record } = await loadSupport(means, number);
      const subject = checkText(said.subject);
      const deviation = said.deviation ? checkText(said.deviation) : null;
      checkAgreement(number, record.strategy, { subject, deviation });
      return { kind: 'agreement', subject, deviation };
    }
    case 'answer':
      return { kind: 'answer', text: textOf(said.text) };
  }
}

function textOf(said: string): string {
  const text = checkText(said);
  if (!text) throw new Refusal('text-missing', {});
  return text;
}
