import type { Strategy } from '../../strategy/schema.ts';
import { isPriorityPlace } from '../../strategy/strategy.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';
import { type ActorFields, isOtherActor } from './actors.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly province: string | undefined;
  readonly fields: ActorFields & Partial<Pick<DelegationFields, 'kind'>>;
}

/** Asks, and never more, whom a visit from elsewhere than a main priority supports (S75). */
export function adviseOnSupportedActor({ strategy, province, fields }: Facts): Note[] {
  const { kind, supports, host } = fields;
  const isElsewhere = province !== undefined && !isPriorityPlace(strategy, province);
  if (kind !== 'visit' || !isElsewhere || supports || isOtherActor(host)) return [];
  return [{ code: 'names-supported-actor', weight: 'good-to-know', rows: ['S75'], details: {} }];
}
