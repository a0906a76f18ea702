import type { Note } from '../notes.ts';
import { type ActorFields, bodiesIn, isOtherActor } from './actors.ts';

interface Facts {
  readonly fields: ActorFields;
}

/**
 * The work should be a joint effort of several actors of Skåne: the region alone warns (S36). Which
 * others they are makes no difference; municipalities, organisations and single firms all count (S38).
 */
export function warnOfRegionAlone({ fields }: Facts): Note[] {
  if (bodiesIn(fields, ['asked', 'joined']).some(isOtherActor)) return [];
  const hasDeclined = fields.coActors?.some(({ status }) => status === 'declined') ?? false;
  const details = { hasDeclined };
  return [{ code: 'region-alone', weight: 'consider', rows: ['S36'], details, before: 'confirm' }];
}
