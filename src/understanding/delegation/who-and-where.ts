import { organisationById } from '../../strategy/organisations.ts';
import { placeById } from '../../strategy/places.ts';
import { fold, type Span } from '../fold.ts';
import { isSwedishName, organisationNamed } from '../organisations.ts';
import { findPlaces, type PlaceFinding, pickPlace } from '../places.ts';
import { findBody } from './bodies.ts';
import { type KindReading, readKind } from './kind.ts';
import { findListed } from './listed.ts';
import { findPointed } from './names.ts';
import { isLoneName, isOrganisationWord } from './organisation-name.ts';
import type { Pointed } from './pointed.ts';
import { optional, type Said } from './reading.ts';
import { findVisitor } from './visitor.ts';

interface Names {
  readonly kind?: KindReading;
  readonly place?: PlaceFinding;
  readonly organisation?: Said & { readonly id?: string };
  /** What no theme is to be read from. */
  readonly spans: readonly Span[];
  readonly claimed: readonly Span[];
}

/** Reads kind, place and organisation, which the same words say. */
export function readNames(text: string): Names {
  const places = findPlaces(text);
  const all = pointedIn(text, places);
  const source = sourceOf(all);
  const kind = readKind(text, all, places.length > 0);
  const organisation = organisationOf(text, places, all);
  const id = organisation && organisationNamed(organisation.text);
  const place = placeOf(
    text,
    places,
    source,
    organisation && { ...organisation, ...optional('id', id) },
  );
  const named = [
    ...(source && (source.places.length > 0 || source.organisation) ? [source.at] : []),
    ...(organisation ? [organisation.at] : []),
  ];
  const taken = places.filter((one) => !place || isPartOf(one, place)).map(({ at }) => at);
  return {
    ...optional('kind', kind),
    ...optional('place', place),
    ...optional('organisation', organisation && { ...organisation, ...optional('id', id) }),
    spans: [...named, ...places.map(({ at }) => at)],
    claimed: [...named, ...taken, ...(kind ? [kind.at] : [])],
  };
}

function pointedIn(text: string, places: readonly PlaceFinding[]): readonly Pointed[] {
  const pointed = findPointed(text, places).filter((one) => !isHere(one));
  const isFrom = pointed.some(({ direction }) => direction === 'from');
  const visitor = isFrom ? undefined : findVisitor(text, places);
  return visitor ? [...pointed, visitor] : pointed;
}

/** The name that says most: where they come from, else one with an organisation. */
function sourceOf(all: readonly Pointed[]): Pointed | undefined {
  return (
    all.find(({ direction }) => direction === 'from') ??
    all.find(({ organisation }) => organisation) ??
    all[0]
  );
}

/** A lone word behind a preposition that nothing knows: a place, or an organisation. */
function unknownIn(text: string, source: Pointed | undefined): Pointed['organisation'] {
  // What one goes to see is no place.
  const isSeen = source && /^to (?:see|meet) /iu.test(text.slice(...source.whole));
  const name = source && !isSeen && isLoneName(source) ? source.organisation : undefined;
  return name && organisationNamed(name.text) === undefined ? name : undefined;
}

function organisationOf(
  text: string,
  places: readonly PlaceFinding[],
  all: readonly Pointed[],
): Pointed['organisation'] {
  const source = sourceOf(all);
  const isUnknown = unknownIn(text, source) !== undefined;
  const pointedAt = isUnknown ? undefined : (source?.organisation ?? sender(all));
  const body = findBody(text, places);
  if (pointedAt && !(body && isDoubtful(pointedAt.text))) return pointedAt;
  return body ?? (source && isLoneName(source) ? undefined : findListed(text, places));
}

/** Where it is: as it was pointed to, with what is listed beside it; else the home of the organisation. */
function placeOf(
  text: string,
  places: readonly PlaceFinding[],
  source: Pointed | undefined,
  organisation: Names['organisation'],
): PlaceFinding | undefined {
  const unknown = unknownIn(text, source);
  const home = organisationById(organisation?.id ?? '')?.place;
  return (
    pickPlace(withListed(text, source?.places ?? [], places)) ??
    (organisation && home
      ? { kind: 'found', id: home, text: organisation.text, at: organisation.at }
      : undefined) ??
    (organisation === undefined && unknown ? { kind: 'unknown', ...unknown } : pickPlace(places))
  );
}

/** "Till Peking, Xi’an och Chengdu": the places that are joined to those that are pointed to. */
function withListed(
  text: string,
  pointed: readonly PlaceFinding[],
  places: readonly PlaceFinding[],
): readonly PlaceFinding[] {
  const listed = [...pointed];
  for (const one of places) {
    const last = listed.at(-1);
    if (last && joint.test(text.slice(last.at[1], one.at[0]))) listed.push(one);
  }
  return listed;
}

const joint = /^(?:,|,? (?:och|o|å|samt|and|&)|\/) ?$/u;

/** Says whether a place that was named is in the one that was taken: the same, its province, or a city in it. */
function isPartOf(one: PlaceFinding, taken: PlaceFinding): boolean {
  if (one.kind !== 'found' || taken.kind !== 'found') return true;
  return (
    one.id === taken.id ||
    placeById(taken.id)?.province === one.id ||
    placeById(one.id)?.province === taken.id
  );
}

/** What stands behind a preposition may be no name at all, which shows when a body is named elsewhere. */
function isDoubtful(name: string): boolean {
  return organisationNamed(name) === undefined && !isOrganisationWord.test(fold(name));
}

/** "Besök från Wuxi, 6 personer från Jiangnan University": the name is behind the second. */
function sender(all: readonly Pointed[]): Pointed['organisation'] {
  const named = all.filter(({ direction, organisation }) => direction === 'from' && organisation);
  return named.find((one) => !isLoneName(one))?.organisation;
}

/** A name on the Swedish side says where someone comes from or goes to here: "från Lund", "to Region Skåne". */
function isHere({ places, organisation, at }: Pointed): boolean {
  return (
    places.length === 0 &&
    organisation !== undefined &&
    at[1] > at[0] &&
    isSwedishName(organisation.text)
  );
}
