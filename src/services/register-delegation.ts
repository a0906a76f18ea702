/** Registering: a draft that lacks nothing becomes a delegation with a number. */

import { checkField } from '../domain/check-field.ts';
import {
  type Delegation,
  type DelegationFields,
  missingToRegister,
  occasionPk,
} from '../domain/delegation.ts';
import { emptyFields, fieldNames } from '../domain/delegation-fields.ts';
import { askOnAfter } from '../domain/follow-up.ts';
import { Refusal } from '../domain/refusal.ts';
import { can } from '../domain/roles.ts';
import { commitChange } from './commit-change.ts';
import { changesBetween } from './delegation-changes.ts';
import { readDelegation } from './load-delegation.ts';
import { type Actor, currentStrategy, type Means, todayOf } from './means.ts';
import { takeNumber } from './numbers.ts';
import { instantOf } from './ports/clock.ts';
import { StoreError } from './ports/store.ts';
import { delegationRoot } from './records/delegation-record.ts';
import { tellOfShortLead } from './short-lead.ts';

/**
 * Registers what a draft says. The delegation takes its id from the draft, so confirming twice, at
 * once or a year later, gives the same one.
 * @throws Refusal `registration-incomplete`, `not-allowed`, and those of the limits
 */
export async function registerDelegation(
  means: Means,
  actor: Actor,
  draftId: string,
  fields: Partial<DelegationFields>,
): Promise<Delegation> {
  if (!can(actor.person, 'register')) throw new Refusal('not-allowed', { ability: 'register' });
  const existing = await readDelegation(means, draftId);
  if (existing) return existing.record;
  const complete = completeFields(fields, todayOf(means));
  const series = `D-${todayOf(means).slice(0, 4)}`;
  const number = await takeNumber(means, series, draftId);
  const record = newDelegation(means, actor, draftId, number, complete);
  try {
    await commitChange(means, {
      pk: occasionPk(draftId),
      before: undefined,
      version: record.version,
      root: (head) => delegationRoot(record, head),
      actor,
      code: 'registered',
      changes: changesBetween({}, complete),
      tell: await tellOfShortLead(means, actor, undefined, complete),
    });
    return record;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'conflict') throw error;
    const winner = await readDelegation(means, draftId);
    if (!winner) throw error;
    return winner.record;
  }
}

function newDelegation(
  means: Means,
  actor: Actor,
  id: string,
  number: string,
  fields: DelegationFields,
): Delegation {
  const at = instantOf(means.clock);
  const by = actor.person.id;
  return {
    ...fields,
    id,
    number,
    version: 1,
    strategy: currentStrategy(means).version,
    status: 'registered',
    responsible: by,
    registeredAt: at,
    registeredBy: by,
    politicians: [],
    requestCount: 0,
    hasRequest: false,
    pointCount: 0,
    openPointCount: 0,
    askOn: askOnAfter(fields.period),
    changedAt: at,
    changedBy: by,
  };
}

/** All fields, within the limits. The host is Region Skåne unless another is named. */
function completeFields(fields: Partial<DelegationFields>, today: string): DelegationFields {
  const missing = missingToRegister(fields);
  if (missing.length > 0) throw new Refusal('registration-incomplete', { missing });
  // What is registered has been heard of.
  return checkFields({ ...emptyFields, firstHeard: today, ...fields }, today);
}

/** The same fields, trimmed. @throws Refusal of the limits */
export function checkFields<F extends Partial<DelegationFields>>(fields: F, today: string): F {
  const checked = fieldNames.flatMap((field) => {
    const value = fields[field];
    return value === undefined ? [] : [[field, checkField(field, value, today)]];
  });
  return { ...fields, ...Object.fromEntries(checked) };
}
