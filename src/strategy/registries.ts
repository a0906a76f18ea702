/** What a strategy file holds, registry by registry (S7). */

import { z } from 'zod';
import {
  effects,
  goalIds,
  initiatorKinds,
  motivationTypes,
  nationalPriorityIds,
  purposes,
  sectorIds,
  strengths,
  themeIds,
} from './ids.ts';

/** The number of a row: S24. */
export const row = z.string().regex(/^S\d+$/);
const themes = z.array(z.enum(themeIds));
const goals = z.array(z.enum(goalIds));
/** An id of organisations.json. */
const organisation = z.string();

/** Registry 1 of 4 (S7): what is worked with, each with the purpose behind it (S16). */
export const theme = z.strictObject({
  id: z.enum(themeIds),
  purpose: z.enum(purposes).optional(),
  /** What it and its purpose rest on. */
  rows: z.array(row),
  /** Where much research and development is done (S37). */
  isResearch: z.boolean().optional(),
});

/** A priority sector, and the national priority it corresponds to (S10, S11). */
export const sector = z.strictObject({
  id: z.enum(sectorIds),
  row,
  national: z.enum(nationalPriorityIds).optional(),
});

/** Registry 2 of 4 (S7): who in the region leads, and with whom; or who shares the responsibility. */
export const responsibility = z.strictObject({
  row,
  themes,
  /** Only when it is done for one of these goals. */
  goals: goals.optional(),
  lead: organisation.optional(),
  with: organisation.optional(),
  also: organisation.optional(),
});

/** Registry 3 of 4 (S7): whom to work with outside the region, and when. */
export const party = z.strictObject({
  row,
  says: z.enum(['interested', 'ask-when-research', 'worth-asking']),
  organisations: z.array(organisation).min(1),
  /** What it must be about, be, and be for; left out when that makes no difference. */
  themes: themes.optional(),
  kinds: z.array(z.enum(['visit', 'trip', 'activity'])).optional(),
  goals: goals.optional(),
  /** It helps against payment (S40). */
  isPaid: z.boolean().optional(),
});

/** Registry 4 of 4 (S7): what is needed of politicians, and when they may take part. */
export const politics = z.strictObject({
  lead: z.literal('grip'),
  rows: z.array(row),
  /** Where the Chinese side is mostly public, so that politics can be decisive. */
  canDecide: z.strictObject({ row, themes }),
  motivations: z.array(
    z.strictObject({
      id: z.enum(motivationTypes),
      row,
      /** It must say which agreement or company it is about. */
      needsLink: z.boolean().optional(),
    }),
  ),
  /** Whose initiative a trip that markets firms may rest on, and whose never. */
  fromBelow: z.strictObject({
    rows: z.array(row),
    initiators: z.array(z.enum(initiatorKinds)),
    never: z.array(z.enum(initiatorKinds)),
  }),
});

export const relation = z.strictObject({
  /** A province-level division, ISO 3166-2. */
  place: z.string().regex(/^CN-[A-Z]{2}$/),
  status: z.enum(['exploring', 'preparing', 'active', 'ended']),
  row,
  theme: z.enum(themeIds).optional(),
  partner: organisation.optional(),
  /** First in lists (S59). */
  isPriority: z.boolean().optional(),
});

export const strategyRow = z.strictObject({
  /** Of the document. */
  section: z.string(),
  strength: z.enum(strengths),
  /** Where a decision of ours holds it otherwise than its wording. */
  heldAs: z.enum(effects).optional(),
});

export type Relation = z.infer<typeof relation>;
export type Theme = z.infer<typeof theme>;
export type Responsibility = z.infer<typeof responsibility>;
export type Party = z.infer<typeof party>;
export type StrategyRow = z.infer<typeof strategyRow>;
