/**
 * A step on an occasion: read it whole, let a rule say what changes, commit that with the trail and
 * the messages in one go. A step that lost a race is taken again on the new state.
 */

import type { Changes, EventCode } from '../domain/audit.ts';
import type { Delegation } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import { asksForPoliticians, type ParticipationRequest } from '../domain/participation.ts';
import { Refusal } from '../domain/refusal.ts';
import { commitChange, guardId } from './commit-change.ts';
import type { Actor, Means } from './means.ts';
import { locate, type Occasion, readOccasion } from './occasion.ts';
import { hideEntry } from './outbox/entries.ts';
import { instantOf } from './ports/clock.ts';
import { type Op, StoreError } from './ports/store.ts';
import { delegationRoot } from './records/delegation-record.ts';
import { readRequest } from './records/request-record.ts';
import { checkMayRead } from './secrecy.ts';
import { latestCopies } from './sent-cards.ts';

/** What a step changes. */
export interface Plan {
  readonly code: EventCode;
  /** What becomes of the delegation itself. */
  readonly delegation?: Partial<Delegation>;
  /** For the trail: what changed, before and after. */
  readonly changes: Changes;
  readonly remark?: string | undefined;
  /** Requests, votes and points that change with it. */
  readonly also?: readonly Op[];
  readonly tell?: readonly Notice[];
}

/** The occasion before and after; the same when there was nothing to do or it was done already. */
export interface Taken {
  readonly before: Occasion;
  readonly after: Occasion;
}

export type Rule = (occasion: Occasion) => Plan | undefined | Promise<Plan | undefined>;

/** A step that lost a race is taken again this many times. */
const MOST_TRIES = 8;

/**
 * Takes a step on the occasion that a number belongs to. A rule that gives undefined changes nothing.
 * @throws Refusal `delegation-not-found`, `is-secret`, `secret-elsewhere`, and whatever the rule refuses
 */
export async function takeStep(
  means: Means,
  actor: Actor,
  number: string,
  rule: Rule,
): Promise<Taken> {
  return takeStepIn(means, actor, await locate(means, number), number, (occasion) => {
    checkMayRead(actor, occasion.delegation.number, occasion);
    return rule(occasion);
  });
}

export async function takeStepIn(
  means: Means,
  actor: Actor,
  pk: string,
  name: string,
  rule: Rule,
): Promise<Taken> {
  for (let tries = 1; ; tries += 1) {
    const before = await readOccasion(means, pk);
    if (!before) throw new Refusal('delegation-not-found', { name });
    if (await isDone(means, pk, actor)) return { before, after: before };
    const plan = await rule(before);
    if (!plan) return { before, after: before };
    try {
      await commitPlan(means, actor, before, plan);
      return { before, after: (await readOccasion(means, pk)) ?? before };
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

/** True when this very activity has already been acted on here. */
async function isDone(means: Means, pk: string, { activityId }: Actor): Promise<boolean> {
  if (activityId === undefined) return false;
  return (await means.store.get('work', pk, guardId(activityId))) !== undefined;
}

async function commitPlan(means: Means, actor: Actor, before: Occasion, plan: Plan): Promise<void> {
  const after: Delegation = {
    ...before.delegation,
    ...plan.delegation,
    hasRequest: requestsAfter(before, plan).some(asksForPoliticians),
    version: before.delegation.version + 1,
    changedAt: instantOf(means.clock),
    changedBy: actor.person.id,
  };
  await commitChange(means, {
    pk: before.pk,
    before,
    version: after.version,
    root: (head) => delegationRoot(after, head),
    actor,
    code: plan.code,
    changes: plan.changes,
    remark: plan.remark,
    // Whoever may read it no longer still has it on cards: of a list, a history, a draft.
    also: [...(plan.also ?? []), ...(after.isSecret ? [hiding(after.changedAt)] : [])],
    tell: plan.tell ?? [],
    copies: latestCopies(before.copies),
  });
}

/** The requests of the occasion, with those that the plan makes or changes. */
function requestsAfter(
  { requests }: Occasion,
  { also = [] }: Plan,
): readonly ParticipationRequest[] {
  const saved = also.flatMap((op) =>
    op.op !== 'delete' && op.doc.kind === 'request' ? [readRequest(op.doc)] : [],
  );
  return [...requests.filter(({ index }) => !saved.some((one) => one.index === index)), ...saved];
}

function hiding(at: string): Op {
  return { op: 'upsert', doc: hideEntry(at) };
}
