import type { Party, Strategy } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import { coActorStatuses } from '../field-values.ts';
import type { Note } from '../notes.ts';
import { type ActorFields, bodiesIn } from './actors.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: ActorFields &
    Partial<Pick<DelegationFields, 'kind' | 'themes' | 'goals' | 'period'>>;
  readonly today: string;
}

/**
 * The embassy (S39), Business Sweden, which takes payment (S40), and VINNOVA (S41), where the registry
 * says that they fit and they are not in it already; by the names they have on the day it begins.
 */
export function adviseOnHelp({ strategy, fields, today }: Facts): Note[] {
  const known = bodiesIn(fields, coActorStatuses).map(({ id }) => id);
  const meant = strategy.parties
    .filter((party) => party.says === 'worth-asking' && fits(party, fields))
    .filter(({ organisations }) => !organisations.some((id) => known.includes(id)));
  if (meant.length === 0) return [];
  const details = {
    organisations: meant.flatMap(({ organisations }) => organisations),
    paid: meant.flatMap(({ organisations, isPaid }) => (isPaid ? organisations : [])),
    on: fields.period?.firstDay ?? today,
  };
  const rows = meant.map(({ row }) => row);
  return [{ code: 'worth-asking', weight: 'good-to-know', rows, details }];
}

function fits({ kinds, themes, goals }: Party, fields: Facts['fields']): boolean {
  const isOfKind = !kinds || (fields.kind !== undefined && kinds.includes(fields.kind));
  const isAbout = !themes || themes.some((theme) => fields.themes?.includes(theme));
  return isOfKind && isAbout && (!goals || goals.some((goal) => fields.goals?.includes(goal)));
}
