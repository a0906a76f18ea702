/** Changing a delegation: fields, the responsible officer, calling it off, confirming, closing it. */

import type { Delegation } from '../domain/delegation.ts';
import { missingToConfirm, stageOf } from '../domain/delegation.ts';
import { checkWarnings } from '../domain/deviations.ts';
import { askOnAfter, countsForClosing } from '../domain/follow-up.ts';
import { Refusal } from '../domain/refusal.ts';
import { canChange } from '../domain/roles.ts';
import { changesBetween, type DelegationChange } from './delegation-changes.ts';
import { factsOfContact } from './first-contact.ts';
import { readEvents } from './history.ts';
import { type Actor, type Means, todayOf } from './means.ts';
import type { Occasion } from './occasion.ts';
import { nameOf, readRoll } from './people.ts';
import { checkFields } from './register-delegation.ts';
import { tellOfShortLead } from './short-lead.ts';
import { standingOf } from './standing.ts';
import { type Plan, type Taken, takeStep } from './step.ts';
import { voidDecisions } from './void-decisions.ts';

/**
 * Changes fields. `seen` is the version that the person's form was drawn from: when one of the same
 * fields has changed since, nothing is changed. A changed period or place makes decisions on
 * politicians void in the same commit.
 * @throws Refusal `delegation-not-found`, `not-allowed`, `already-called-off`, `already-closed`,
 * `changed-meanwhile`, `nothing-to-change`, and those of the limits
 */
export function changeDelegation(
  means: Means,
  actor: Actor,
  number: string,
  fields: DelegationChange,
  seen?: number,
): Promise<Taken> {
  const checked = checkFields(fields, todayOf(means));
  return takeStep(means, actor, number, async (occasion) => {
    const { delegation } = occasion;
    checkMayChange(actor, delegation);
    const changes = changesBetween(delegation, checked);
    const changed = Object.keys(changes);
    if (changed.length === 0) throw new Refusal('nothing-to-change', {});
    await checkSeen(means, occasion, seen, changed);
    const voided = await voidDecisions(means, actor, occasion, checked, changed);
    const isGiven =
      checked.responsible !== undefined &&
      checked.responsible !== delegation.responsible &&
      checked.responsible !== actor.person.id;
    const given = { code: 'delegation-given', view: 'delegation', by: actor.person.id } as const;
    const hurried = await tellOfShortLead(means, actor, delegation, { ...delegation, ...checked });
    return {
      code: 'changed',
      delegation: { ...checked, ...askAgain(delegation, checked), ...voided.delegation },
      changes: { ...changes, ...voided.changes },
      also: voided.also,
      tell: [
        ...voided.tell,
        ...hurried,
        ...(isGiven ? [{ ...given, to: checked.responsible ?? '' }] : []),
      ],
    };
  });
}

/** With other days its officer is asked for points on another day, unless there are some already. */
function askAgain(
  { pointCount }: Delegation,
  { period }: DelegationChange,
): Pick<Delegation, 'askOn'> | undefined {
  if (period === undefined || pointCount > 0) return undefined;
  return { askOn: askOnAfter(period) };
}

/** Calls a delegation off; the responsible officer is told when it was somebody else. */
export function callOffDelegation(
  means: Means,
  actor: Actor,
  number: string,
  reason?: string,
): Promise<Taken> {
  return takeStep(means, actor, number, async (occasion) => {
    const { delegation } = occasion;
    checkMayChange(actor, delegation);
    const voided = await voidDecisions(means, actor, occasion, { status: 'cancelled' }, ['status']);
    const { responsible } = delegation;
    const told = {
      code: 'delegation-called-off',
      view: 'delegation',
      by: actor.person.id,
    } as const;
    return {
      ...statusPlan(delegation, 'called-off', 'cancelled'),
      delegation: { status: 'cancelled', askOn: null, ...voided.delegation },
      remark: reason,
      also: voided.also,
      tell: [
        ...voided.tell,
        ...(responsible === actor.person.id ? [] : [{ ...told, to: responsible }]),
      ],
    };
  });
}

/**
 * Makes a registered delegation confirmed. What is missing and required blocks; what is warned of is put
 * right or passed with a written reason.
 * @throws Refusal `cannot-confirm`, `deviation-missing`, `already-confirmed`
 */
export function confirmDelegation(means: Means, actor: Actor, number: string): Promise<Taken> {
  return takeStep(means, actor, number, async (occasion) => {
    const { delegation } = occasion;
    checkMayChange(actor, delegation);
    if (delegation.status === 'confirmed') throw new Refusal('already-confirmed', { number });
    const missing = missingToConfirm(delegation, await factsOfContact(means, delegation));
    if (missing.length > 0) throw new Refusal('cannot-confirm', { number, missing });
    checkWarnings(standingOf(means, occasion), 'confirm');
    return statusPlan(delegation, 'confirmed', 'confirmed');
  });
}

/**
 * Closes a delegation that is over. It must have follow-up points, each with owner and due date (S84);
 * they lie in the same partition, so no race passes the rule.
 * A visit from a main priority has engaged another actor, or a reason tells who was tried (S73).
 * What became of a business potential is answered by then; that there is no result yet is an answer (S6, S66).
 * @throws Refusal `cannot-close`, `deviation-missing`, `outcome-missing`, `not-over-yet`
 */
export function closeDelegation(
  means: Means,
  actor: Actor,
  number: string,
  outcome: Pick<DelegationChange, 'businessOutcome'> = {},
): Promise<Taken> {
  const answered = checkFields(outcome, todayOf(means));
  return takeStep(means, actor, number, (occasion) => {
    const { delegation, points, roll } = occasion;
    checkMayChange(actor, delegation);
    if (stageOf(delegation, todayOf(means)) !== 'completed') {
      throw new Refusal('not-over-yet', { number });
    }
    const least = roll.settings.pointsPerVisit;
    const count = points.filter(countsForClosing).length;
    if (count < least) throw new Refusal('cannot-close', { number, least });
    checkWarnings(standingOf(means, occasion), 'close');
    const { businessPotential, businessOutcome } = { ...delegation, ...answered };
    if (businessPotential && !businessOutcome) throw new Refusal('outcome-missing', { number });
    const closed = statusPlan(delegation, 'closed', 'closed');
    return {
      ...closed,
      delegation: { ...answered, status: 'closed', askOn: null },
      changes: { ...changesBetween(delegation, answered), ...closed.changes },
    };
  });
}

function statusPlan(
  { status: before }: Delegation,
  code: 'called-off' | 'confirmed' | 'closed',
  after: Delegation['status'],
): Plan {
  return { code, delegation: { status: after }, changes: { status: { before, after } } };
}

/** @throws Refusal `not-allowed`, `already-called-off`, `already-closed` */
export function checkMayChange({ person }: Actor, delegation: Delegation): void {
  const { number, status } = delegation;
  if (!canChange(person, delegation)) throw new Refusal('not-allowed', { ability: 'change' });
  if (status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (status === 'closed') throw new Refusal('already-closed', { number });
}

/** @throws Refusal `changed-meanwhile` when a field was changed after the version that was seen */
async function checkSeen(
  means: Means,
  { pk, delegation }: Occasion,
  seen: number | undefined,
  fields: readonly string[],
): Promise<void> {
  if (seen === undefined || seen >= delegation.version) return;
  const events = await readEvents(means, pk);
  const later = events.filter((event) => event.version > seen);
  if (!later.some((event) => event.fields.some((field) => fields.includes(field)))) return;
  const by = await nameOf(means, await readRoll(means), delegation.changedBy);
  throw new Refusal('changed-meanwhile', { number: delegation.number, by });
}
