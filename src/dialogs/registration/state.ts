/** The state of a registration: what has been said, what is asked now, and what is in doubt. */

import { z } from 'zod';
import { suggestedTheme } from '../../domain/advice.ts';
import { provinceOf } from '../../domain/advice-facts.ts';
import {
  type DelegationFields,
  delegationKinds,
  missingToRegister,
} from '../../domain/delegation.ts';
import type { ThemeChoice } from '../../domain/views.ts';
import { delegationFieldsSchema } from '../../services/records/field-schemas.ts';
import { strategyOn } from '../../strategy/strategy.ts';
import { problemSchema } from './problems.ts';

export const questions = ['kind', 'place', 'organisation', 'period', 'themes'] as const;
export type Question = (typeof questions)[number];

const period = z.strictObject({ firstDay: z.string(), lastDay: z.string() });

/** Something that was heard and must be made sure of before anything else is asked. */
const doubtSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('misspelt-place'), id: z.string(), typed: z.string() }),
  z.strictObject({
    about: z.literal('which-place'),
    ids: z.array(z.string()),
    /** What each was called, where several places were named and one must be the main one. */
    said: z.array(z.string()).optional(),
  }),
  z.strictObject({ about: z.literal('unknown-place'), typed: z.string() }),
  z.strictObject({ about: z.literal('which-period'), periods: z.array(period) }),
  z.strictObject({ about: z.literal('vague-period'), typed: z.string() }),
  z.strictObject({
    about: z.literal('impossible-day'),
    typed: z.string(),
    day: z.number().optional(),
    month: z.number().optional(),
  }),
  z.strictObject({ about: z.literal('past-period'), period }),
  z.strictObject({
    about: z.literal('duplicate'),
    number: z.string(),
    kind: z.enum(delegationKinds),
    /** Who comes, or where from while nobody is known; the days; the officer's name. */
    whom: z.union([z.string(), z.strictObject({ id: z.string() })]),
    period: period.nullable(),
    responsible: z.string(),
  }),
]);
export type Doubt = z.infer<typeof doubtSchema>;

const stateSchema = z.strictObject({
  fields: delegationFieldsSchema.partial(),
  /** What the card asks: a field, whether all is right, what to change, or to look over a filled-in form. */
  asks: z.enum([...questions, 'confirm', 'change', 'check']),
  /** How a form was filled in that is to be looked over. */
  source: z.enum(['read', 'cut', 'nothing', 'empty']).optional(),
  /** How many times the same question has not been understood. */
  misses: z.number(),
  /** The words that were not understood. */
  unread: z.string().optional(),
  doubt: doubtSchema.optional(),
  /** What the latest sentence said besides, which no field has taken in. */
  leftOver: z.array(z.string()).optional(),
  /** It has been told, or answered, that it has taken place. */
  tookPlace: z.boolean().optional(),
  /** Delegations that the person has said are not this one. */
  others: z.array(z.string()).optional(),
  /** The request for support that it began with, and answers. */
  support: z.string().optional(),
  /** What was refused, by input; the sentence is made when it is shown. */
  problems: z.array(problemSchema),
  /** What stood in the form when something in it was refused. */
  typed: z.record(z.string(), z.string()),
});
export type RegistrationState = z.infer<typeof stateSchema>;

export function readState(state: unknown): RegistrationState {
  return stateSchema.parse(state);
}

export const emptyState: RegistrationState = {
  fields: {},
  asks: 'kind',
  misses: 0,
  problems: [],
  typed: {},
};

/** The theme it will have: what was said, else what the strategy suggests for the place (S64). */
export function themeChoice(fields: Partial<DelegationFields>, today: string): ThemeChoice {
  if (fields.themes?.length) return { themes: fields.themes, suggested: false };
  const suggestion = suggestedTheme({ strategy: strategyOn(today), province: provinceOf(fields) });
  return { themes: suggestion ? [suggestion] : [], suggested: suggestion !== undefined };
}

/** The fields as they will be registered, a suggested theme among them. */
export function fieldsToRegister(
  fields: Partial<DelegationFields>,
  today: string,
): Partial<DelegationFields> {
  return { ...fields, themes: themeChoice(fields, today).themes };
}

/** The question that stands open, by name: a button of another question answers nothing. */
export function askedOf({ asks, doubt }: RegistrationState): string {
  return doubt?.about ?? asks;
}

/**
 * True when only a yes is needed: nothing is missing, in doubt or refused. That it may be there
 * already does not stand in the way of registering it.
 */
export function isReady({ asks, doubt, problems }: RegistrationState): boolean {
  const isInDoubt = doubt !== undefined && doubt.about !== 'duplicate';
  return asks === 'confirm' && !isInDoubt && problems.length === 0;
}

/** What is still missing, in the order in which it is asked for. */
export function missingIn(fields: Partial<DelegationFields>, today: string): readonly Question[] {
  const missing = missingToRegister(fieldsToRegister(fields, today));
  return questions.filter((question) => missing.includes(question));
}

/** The state that asks for the next thing. */
export function asking(state: RegistrationState, today: string): RegistrationState {
  const [next = 'confirm'] = missingIn(state.fields, today);
  return { ...state, asks: next };
}
