import { organisationById } from '../../strategy/organisations.ts';
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

/** Reads kind, place and organisation, which the same words say. */
export function readNames(text: string): {
  kind?: KindReading;
  place?: PlaceFinding;
  organisation?: Said & { id?: string };
  /** What no theme is to be read from. */
  spans: readonly Span[];
  claimed: readonly Span[];
} {
  const places = findPlaces(text);
  const pointed = findPointed(text, places).filter((one) => !isHere(one));
  const visitor = pointed.some(({ direction }) => direction === 'from')
    ? undefined
    : findVisitor(text, places);
  const all = visitor ? [...pointed, visitor] : pointed;
  const source =
    all.find(({ direction }) => direction === 'from') ??
    all.find(({ organisation }) => organisation) ??
    all[0];
  const kind = readKind(text, all, places.length > 0);
  const unknown = source && isLoneName(source) ? source.organisation : undefined;
  const pointedAt =
    unknown && organisationNamed(unknown.text) === undefined
      ? undefined
      : (source?.organisation ?? sender(all));
  const body = findBody(text, places);
  const organisation =
    pointedAt && !(body && isDoubtful(pointedAt.text))
      ? pointedAt
      : (body ?? (unknown ? undefined : findListed(text, places)));
  const id = organisation && organisationNamed(organisation.text);
  const home = id === undefined ? undefined : organisationById(id)?.place;
  const placeOfName: PlaceFinding | undefined =
    organisation && home
      ? { kind: 'found', id: home, text: organisation.text, at: organisation.at }
      : undefined;
  const place =
    pickPlace(source?.places ?? []) ??
    placeOfName ??
    (organisation === undefined && unknown
      ? ({ kind: 'unknown', ...unknown } as const)
      : pickPlace(places));
  const spans = [
    ...(source && (source.places.length > 0 || source.organisation) ? [source.at] : []),
    ...(organisation ? [organisation.at] : []),
    ...places.map(({ at }) => at),
  ];
  return {
    ...optional('kind', kind),
    ...optional('place', place),
    ...optional('organisation', organisation && { ...organisation, ...optional('id', id) }),
    spans,
    claimed: [...spans, ...(kind ? [kind.at] : [])],
  };
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
