/** How each type of field lies in the store, and with the table of fields the whole of them. */

import { z } from 'zod';
import { type DelegationFields, fieldNames, typeOf } from '../../domain/delegation-fields.ts';
import {
  answers,
  businessStates,
  coActorStatuses,
  delegationFormats,
  delegationKinds,
  type FieldValues,
  levels,
} from '../../domain/field-values.ts';
import { initiatorKinds } from '../../domain/participation.ts';
import { goalIds, sectorIds, subThemeIds, themeIds } from '../../strategy/schema.ts';

const maybeText = z.string().nullable();
const body = z.union([z.strictObject({ id: z.string() }), z.strictObject({ name: z.string() })]);

const visitor = z.strictObject({ name: z.string(), title: maybeText, organisation: maybeText });
const contact = z.strictObject({
  side: z.enum(['ours', 'theirs']),
  name: z.string(),
  organisation: maybeText,
  reach: maybeText,
});
const coActor = z.strictObject({
  organisation: body,
  status: z.enum(coActorStatuses),
  contact: maybeText,
  on: maybeText,
});

const schemas: { readonly [T in keyof FieldValues]: z.ZodType<FieldValues[T]> } = {
  kind: z.enum(delegationKinds),
  format: z.enum(delegationFormats),
  place: body,
  host: body,
  body: body.nullable(),
  period: z.strictObject({ firstDay: z.string(), lastDay: z.string() }).nullable(),
  headcount: z.strictObject({ count: z.number(), about: z.boolean() }).nullable(),
  name: maybeText,
  text: maybeText,
  pastDay: maybeText,
  flag: z.boolean(),
  themes: z.array(z.enum(themeIds)),
  subThemes: z.array(z.enum(subThemeIds)),
  sectors: z.array(z.enum(sectorIds)),
  goals: z.array(z.enum(goalIds)),
  levels: z.array(z.enum(levels)),
  initiatorKind: z.enum(initiatorKinds).nullable(),
  names: z.array(z.string()),
  visitors: z.array(visitor),
  contacts: z.array(contact),
  coActors: z.array(coActor),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  judgement: z.strictObject({ answer: z.enum(answers), reason: maybeText }).nullable(),
  wish: z.strictObject({ by: z.string(), contact: z.string(), date: maybeText }).nullable(),
  outcome: z.strictObject({ state: z.enum(businessStates), note: maybeText }).nullable(),
  priorities: z.strictObject({ safeguarded: maybeText, visible: maybeText }).nullable(),
  lead: z.strictObject({ lead: z.string(), reason: z.string() }).nullable(),
  reasons: z.record(z.string(), z.string()),
};

type Shape = { readonly [F in keyof DelegationFields]: z.ZodType<DelegationFields[F]> };

// Each field has the schema of its own type, which fromEntries cannot say.
const shape = Object.fromEntries(
  fieldNames.map((field) => [field, schemas[typeOf(field)]]),
) as Shape;

export const delegationFieldsSchema = z.object(shape);
