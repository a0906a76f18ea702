/** The names of places and organisations in a reader's language. */

import type { DelegationPlace, Host } from '../domain/delegation.ts';
import { organisationName } from '../strategy/organisations.ts';
import { placeById } from '../strategy/places.ts';
import type { Language } from './format.ts';

export function placeText(language: Language, place: DelegationPlace): string {
  if (place.id === undefined) return place.name;
  return placeById(place.id)?.name[language] ?? place.id;
}

/** After every change of name so far. */
const LATEST = '9999-12-31';

/** Today's name of an organisation; records that need the name of their day give that day. */
export function organisationText(language: Language, id: string, date = LATEST): string {
  return organisationName(id, language, date) ?? id;
}

export function hostText(language: Language, host: Host): string {
  return host.id === undefined ? host.name : organisationText(language, host.id);
}
