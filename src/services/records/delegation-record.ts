/** A delegation as it lies in the store, and back. Older shapes are brought up to date on reading. */

import { z } from 'zod';
import { type Delegation, delegationStatuses } from '../../domain/delegation.ts';
import { emptyFields } from '../../domain/delegation-fields.ts';
import { organisationKey } from '../../domain/same-organisation.ts';
import { searchWords } from '../../domain/words.ts';
import { namesOf } from '../../strategy/organisations.ts';
import { placeById } from '../../strategy/places.ts';
import { type Doc, toJson } from '../ports/store.ts';
import { delegationFieldsSchema } from './field-schemas.ts';

const politician = z.strictObject({
  name: z.string(),
  request: z.string(),
  outcome: z.enum(['approved', 'rejected']),
});

const delegationSchema = delegationFieldsSchema.extend({
  id: z.string(),
  number: z.string(),
  version: z.number(),
  strategy: z.string(),
  status: z.enum(delegationStatuses),
  responsible: z.string(),
  registeredAt: z.string(),
  registeredBy: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  politicians: z.array(politician).readonly(),
  requestCount: z.number(),
  hasRequest: z.boolean(),
  pointCount: z.number(),
  openPointCount: z.number(),
  askOn: z.string().nullable(),
}) satisfies z.ZodType<Delegation>;

const rootSchema = z.object({ record: delegationSchema, head: z.string() });

export const DELEGATION_VERSION = 2;

/** A root with a secrecy mark is of a kind of its own, so that no list holds it that does not ask. */
const openRoot = { v: DELEGATION_VERSION, kind: 'delegation' } as const;
const secretRoot = { v: DELEGATION_VERSION, kind: 'secret-delegation' } as const;
export const rootKinds = { open: openRoot.kind, secret: secretRoot.kind } as const;

/** @throws ZodError when the document is not a delegation of a known shape */
export function readDelegationRoot(doc: Doc): { record: Delegation; head: string } {
  return rootSchema.parse({ ...doc, record: upgrade(doc) });
}

/** Of a field that came to be after the record was written, nothing has been said. */
function upgrade({ record }: Doc): unknown {
  const { data } = z.object({ requestCount: z.number() }).safeParse(record);
  return Object.assign({}, emptyFields, { hasRequest: (data?.requestCount ?? 0) > 0 }, record);
}

/** The root document: the record itself, the head of its trail, and the fields it is found by. */
export function delegationRoot(record: Delegation, head: string): Doc {
  const { period } = record;
  return {
    id: 'root',
    ...(record.isSecret ? secretRoot : openRoot),
    record: toJson(record),
    head,
    number: record.number,
    status: record.status,
    responsible: record.responsible,
    registeredAt: record.registeredAt,
    ...(period && { firstDay: period.firstDay, lastDay: period.lastDay }),
    ...(record.askOn && { askOn: record.askOn }),
    words: [...wordsOfDelegation(record), ...tagsOf(record)],
  };
}

/** What a list is narrowed by that is no word: the colon keeps a tag apart from what anyone can search for. */
function tagsOf(record: Delegation): readonly string[] {
  const { kind, place, themes, subThemes, period, organisation, otherOrganisations } = record;
  const named = [...(organisation ? [organisation] : []), ...otherOrganisations];
  const province = place.id && placeById(place.id)?.province;
  return [
    tag('kind', kind),
    ...new Set([place.id, province].flatMap((id) => (id ? [tag('place', id)] : []))),
    ...[...themes, ...subThemes].map((theme) => tag('theme', theme)),
    ...named.map((name) => tag('organisation', organisationKey(name))),
    ...(period ? [] : [UNDATED]),
  ];
}

export function tag(about: 'kind' | 'place' | 'theme' | 'organisation', value: string): string {
  return `${about}:${value}`;
}

/** The tag of a delegation without days. */
export const UNDATED = 'period:none';

function wordsOfDelegation(record: Delegation): readonly string[] {
  const place = record.place.id ? placeById(record.place.id) : undefined;
  const province = place && placeById(place.province);
  return searchWords([
    record.number,
    record.organisation ?? '',
    ...record.otherOrganisations,
    record.place.name ?? '',
    ...(place ? Object.values(place.name) : []),
    ...(province ? Object.values(province.name) : []),
    record.host.name ?? '',
    ...(record.host.id ? namesOf(record.host.id) : []),
    ...record.themes,
  ]);
}
