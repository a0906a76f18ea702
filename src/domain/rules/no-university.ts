import { organisationById } from '../../strategy/organisations.ts';
import type { Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import { coActorStatuses, type Host } from '../field-values.ts';
import type { Note } from '../notes.ts';
import { type ActorFields, bodiesIn } from './actors.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: ActorFields & Partial<Pick<DelegationFields, 'themes'>>;
}

/** Research and development should be with the universities: none asked warns; a no will do (S37). */
export function warnOfNoUniversity({ strategy, fields }: Facts): Note[] {
  const themes = strategy.themes.filter(({ id }) => fields.themes?.includes(id));
  if (!themes.some(({ isResearch }) => isResearch)) return [];
  if (bodiesIn(fields, coActorStatuses).some(isUniversity)) return [];
  const parties = strategy.parties.filter(({ says }) => says === 'ask-when-research');
  const ask = parties.flatMap(({ organisations }) => organisations);
  const rows = parties.map(({ row }) => row);
  return [{ code: 'no-university', weight: 'consider', rows, details: { ask }, before: 'confirm' }];
}

function isUniversity({ id }: Host): boolean {
  return id !== undefined && organisationById(id)?.kind === 'university';
}
