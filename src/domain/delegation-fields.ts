/**
 * The table of a delegation's fields: what each holds, in which part of the form it stands, when it
 * must be filled in, and who may see it. What a field is at all is said here and nowhere else: its
 * type, how it is stored, tracked, asked for and read derive from its row.
 */

import { emptyValues, type FieldType, type FieldValues } from './field-values.ts';

/** The parts of the form, in the order in which they are filled in. */
export const sections = [
  'what',
  'who',
  'why',
  'partners',
  'contact',
  'national',
  'papers',
  'outcome',
] as const;
export type Section = (typeof sections)[number];

/** The parts to fill in by then: what became of it (S55, S66) is asked when it is over. */
export function sectionsAt(isOver: boolean): readonly Section[] {
  return sections.filter((section) => isOver || section !== 'outcome');
}

interface FieldRow {
  readonly type: FieldType;
  /** Where it is filled in; without one it is set by other means than the form. */
  readonly section?: Section;
  /** It stands in the short form too, the one that a draft is registered with. */
  readonly isShort?: true;
  /** A draft without it is not registered. */
  readonly toRegister?: true;
  /** It must be there to confirm: always, or when the organisation is a first contact (S67, S68). */
  readonly toConfirm?: 'always' | 'first-contact';
  /** It names people: it never leaves the chat of someone who may read the record. */
  readonly isPersonal?: true;
}

const table = {
  kind: { type: 'kind', section: 'what', isShort: true, toRegister: true },
  place: { type: 'place', section: 'what', isShort: true, toRegister: true },
  /** Who comes, or who is visited. */
  organisation: {
    type: 'name',
    section: 'who',
    isShort: true,
    toRegister: true,
    toConfirm: 'always',
  },
  period: {
    type: 'period',
    section: 'what',
    isShort: true,
    toRegister: true,
    toConfirm: 'always',
  },
  themes: { type: 'themes', section: 'what', isShort: true, toRegister: true },
  subThemes: { type: 'subThemes' },
  /** The day it was first heard of; that of registering unless another is said (S45, N9). */
  firstHeard: { type: 'pastDay', section: 'what' },
  /** The priority sectors it touches (S10, S11). */
  sectors: { type: 'sectors', section: 'what' },
  otherOrganisations: { type: 'names', section: 'who' },
  visitors: { type: 'visitors', section: 'who', isPersonal: true },
  headcount: { type: 'headcount', section: 'who', isShort: true },
  levels: { type: 'levels', section: 'who' },
  host: { type: 'host', section: 'partners', isShort: true },
  /** The actor that arranges a trip when it is not the region (S76). */
  organiser: { type: 'body', section: 'partners' },
  /** A partner from another country (S48). */
  foreignCoOrganiser: { type: 'name', section: 'partners' },
  coActors: { type: 'coActors', section: 'partners' },
  /** Whom a visit from elsewhere than Guangdong supports (S75). */
  supports: { type: 'name', section: 'partners' },
  goals: { type: 'goals', section: 'why', toConfirm: 'always' },
  /** Who wants it, as named (S24, S26). */
  initiator: { type: 'name', section: 'why', isShort: true, toConfirm: 'always' },
  initiatorKind: { type: 'initiatorKind', section: 'why' },
  politicalWish: { type: 'wish', section: 'why', isPersonal: true },
  /** The two questions of a first contact (S68). */
  theyWant: { type: 'text', section: 'contact', toConfirm: 'first-contact' },
  weGain: { type: 'text', section: 'contact', toConfirm: 'first-contact' },
  /** Do they share our goals, and in what do they strengthen us (S67)? */
  sharesGoals: { type: 'judgement', section: 'contact', toConfirm: 'first-contact' },
  strengthensIn: { type: 'judgement', section: 'contact', toConfirm: 'first-contact' },
  contacts: { type: 'contacts', section: 'papers', isPersonal: true },
  /** What business it may lead to, in the writer's words, and what became of it (S66). */
  businessPotential: { type: 'text', section: 'why', toConfirm: 'always' },
  businessOutcome: { type: 'outcome', section: 'outcome' },
  format: { type: 'format', section: 'national' },
  /** The ministry, minister or body that leads it (S42). */
  hostOfNational: { type: 'name', section: 'national' },
  prioritiesBefore: { type: 'priorities', section: 'national' },
  prioritiesAfter: { type: 'priorities', section: 'outcome' },
  /** Dnr, given by the region's register. */
  caseNumber: { type: 'name', section: 'papers' },
  links: { type: 'links', section: 'papers' },
  /** The secrecy mark: a reminder that it may hold what is secret, not a ruling. */
  isSecret: { type: 'flag', section: 'papers' },
  /** Who leads instead of the one the strategy names (S34). */
  leadOverride: { type: 'lead' },
  /** Why a warning was passed, by row (S36, S37, S48, S73). */
  deviations: { type: 'reasons' },
} as const satisfies Record<string, FieldRow>;

type Table = typeof table;
export type Field = keyof Table;

/** What a person may say of a delegation. */
export type DelegationFields = {
  readonly [F in Field]: ValueOf<F>;
};

export type TypeOfField<F extends Field> = Table[F]['type'];
/** What a field holds. */
export type ValueOf<F extends Field> = FieldValues[TypeOfField<F>];

/** The table, each row as any field's. */
export const delegationFields: { readonly [F in Field]: FieldRow } = table;

/** What type a field is of; its own type, so that what is kept by type fits the field. */
export function typeOf<F extends Field>(field: F): TypeOfField<F> {
  return table[field].type;
}

// The keys of an object literal are its fields, which Object.keys cannot say.
export const fieldNames = Object.keys(table) as readonly Field[];

/** The fields that can be missing: to register, or to confirm. */
export type MissingField = {
  [F in Field]: Table[F] extends { toRegister: true } | { toConfirm: string } ? F : never;
}[Field];
/** The fields that are filled in with a form. */
export type FormField = { [F in Field]: Table[F] extends { section: Section } ? F : never }[Field];

export const missingFields = fieldNames.filter((field) => isMissable(field));

function isMissable(field: Field): field is MissingField {
  const { toRegister, toConfirm } = delegationFields[field];
  return toRegister !== undefined || toConfirm !== undefined;
}

/** A delegation of which nothing has been said; a stored one that lacks a field is read with it. */
export const emptyFields: DelegationFields = Object.assign(
  {},
  ...fieldNames.map((name) => ({ [name]: emptyValues[typeOf(name)] })),
);
