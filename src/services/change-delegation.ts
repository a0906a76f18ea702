/** Changing a delegation: fields, the responsible officer, calling it off, confirming it. */

import type { EventCode } from '../domain/audit.ts';
import { type Delegation, missingToConfirm } from '../domain/delegation.ts';
import type { Notice } from '../domain/notices.ts';
import { Refusal } from '../domain/refusal.ts';
import { canChange } from '../domain/roles.ts';
import { commitChange, guardId } from './commit-change.ts';
import { changesBetween, type DelegationChange } from './delegation-changes.ts';
import { readEvents } from './history.ts';
import { loadDelegation, type StoredDelegation } from './load-delegation.ts';
import { type Actor, type Means, todayOf } from './means.ts';
import { nameOf, readRoll } from './people.ts';
import { instantOf } from './ports/clock.ts';
import { StoreError } from './ports/store.ts';
import { delegationRoot } from './records/delegation-record.ts';
import { checkFields } from './register-delegation.ts';
import { copiesOf } from './sent-cards.ts';

/** A step on one delegation: what it becomes, given how it stands when the step is taken. */
interface Step {
  readonly code: EventCode;
  readonly change: (delegation: Delegation) => DelegationChange;
  readonly remark?: string | undefined;
  readonly tell?: (before: Delegation, after: Delegation) => readonly Notice[];
  /** The version the person saw; a later change of the same fields is then refused. */
  readonly seen?: number | undefined;
}

/** What a step did: the state before and after, the same when the activity had already done it. */
export interface Changed {
  readonly before: Delegation;
  readonly after: Delegation;
}

/**
 * Changes fields. `seen` is the version that the person's form was drawn from: when one of the same
 * fields has changed since, nothing is changed.
 * @throws Refusal `delegation-not-found`, `not-allowed`, `already-called-off`, `already-closed`,
 * `changed-meanwhile`, `nothing-to-change`, and those of the limits
 */
export function changeDelegation(
  means: Means,
  actor: Actor,
  number: string,
  fields: DelegationChange,
  seen?: number,
): Promise<Changed> {
  const checked = checkFields(fields, todayOf(means));
  return take(means, actor, number, {
    code: 'changed',
    change: () => checked,
    seen,
    tell: (before, after) =>
      after.responsible === before.responsible || after.responsible === actor.person.id
        ? []
        : [{ code: 'delegation-given', to: after.responsible, by: actor.person.id }],
  });
}

/** Calls a delegation off; the responsible officer is told when it was somebody else. */
export function callOffDelegation(
  means: Means,
  actor: Actor,
  number: string,
  reason?: string,
): Promise<Changed> {
  return take(means, actor, number, {
    code: 'called-off',
    change: () => ({ status: 'cancelled' }),
    remark: reason,
    tell: ({ responsible }) =>
      responsible === actor.person.id
        ? []
        : [{ code: 'delegation-called-off', to: responsible, by: actor.person.id }],
  });
}

/** Makes a registered delegation confirmed. @throws Refusal `cannot-confirm`, `already-confirmed` */
export function confirmDelegation(means: Means, actor: Actor, number: string): Promise<Changed> {
  return take(means, actor, number, {
    code: 'confirmed',
    change: (delegation) => {
      if (delegation.status === 'confirmed') throw new Refusal('already-confirmed', { number });
      const missing = missingToConfirm(delegation);
      if (missing.length > 0) throw new Refusal('cannot-confirm', { number, missing });
      return { status: 'confirmed' };
    },
  });
}

/** A step that lost a race is taken again on the new state this many times. */
const MOST_TRIES = 5;

async function take(means: Means, actor: Actor, number: string, step: Step): Promise<Changed> {
  for (let tries = 1; ; tries += 1) {
    const stored = await loadDelegation(means, number);
    if (await isDone(means, stored, actor)) return { before: stored.record, after: stored.record };
    try {
      return await commitStep(means, actor, stored, step);
    } catch (error) {
      const raced = error instanceof StoreError && ['stale', 'conflict'].includes(error.code);
      if (!raced || tries >= MOST_TRIES) throw error;
    }
  }
}

/** True when this very activity has already been acted on here. */
async function isDone(means: Means, stored: StoredDelegation, actor: Actor): Promise<boolean> {
  if (actor.activityId === undefined) return false;
  return (await means.store.get('work', stored.pk, guardId(actor.activityId))) !== undefined;
}

async function commitStep(
  means: Means,
  actor: Actor,
  stored: StoredDelegation,
  step: Step,
): Promise<Changed> {
  const { record: before, pk } = stored;
  checkMayChange(actor, before);
  const change = step.change(before);
  const changes = changesBetween(before, change);
  const fields = Object.keys(changes);
  if (fields.length === 0) throw new Refusal('nothing-to-change', {});
  await checkSeen(means, stored, step.seen, fields);
  const after: Delegation = {
    ...before,
    ...change,
    version: before.version + 1,
    changedAt: instantOf(means.clock),
    changedBy: actor.person.id,
  };
  await commitChange(means, {
    pk,
    before: stored,
    version: after.version,
    root: (head) => delegationRoot(after, head),
    actor,
    code: step.code,
    changes,
    remark: step.remark,
    tell: step.tell?.(before, after) ?? [],
    copies: await copiesOf(means, pk),
  });
  return { before, after };
}

function checkMayChange(actor: Actor, delegation: Delegation): void {
  const { number, status } = delegation;
  if (!canChange(actor.person, delegation)) throw new Refusal('not-allowed', { ability: 'change' });
  if (status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (status === 'closed') throw new Refusal('already-closed', { number });
}

/** @throws Refusal `changed-meanwhile` when a field was changed after the version that was seen */
async function checkSeen(
  means: Means,
  { pk, record }: StoredDelegation,
  seen: number | undefined,
  fields: readonly string[],
): Promise<void> {
  if (seen === undefined || seen >= record.version) return;
  const events = await readEvents(means, pk);
  const later = events.filter((event) => event.version > seen);
  if (!later.some((event) => event.fields.some((field) => fields.includes(field)))) return;
  const by = await nameOf(means, await readRoll(means), record.changedBy);
  throw new Refusal('changed-meanwhile', { number: record.number, by });
}
