import type { Strategy } from '../../strategy/schema.ts';
import { isPriorityPlace } from '../../strategy/strategy.ts';
import type { DelegationFields } from '../delegation.ts';
import { coActorStatuses } from '../field-values.ts';
import type { Note } from '../notes.ts';
import { type ActorFields, bodiesIn, isOtherActor } from './actors.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly province: string | undefined;
  readonly fields: ActorFields & Partial<Pick<DelegationFields, 'kind'>>;
}

/**
 * A visit from a main priority engages another actor of Skåne before it is closed (S73). One that was
 * asked and declined is an attempt, and so is what a written reason tells of.
 */
export function warnOfUnengaged({ strategy, province, fields }: Facts): Note[] {
  if (fields.kind !== 'visit' || province === undefined) return [];
  if (!isPriorityPlace(strategy, province)) return [];
  if (bodiesIn(fields, coActorStatuses).some(isOtherActor)) return [];
  const details = { place: province };
  return [{ code: 'engage-others', weight: 'consider', rows: ['S73'], details, before: 'close' }];
}
