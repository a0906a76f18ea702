/** The shape of a strategy file. Whatever the rules may ask of the strategy is named here. */

import { z } from 'zod';

export const themeIds = [
  'life-science',
  'material-science',
  'food',
  'packaging',
  'ict',
  'health',
  'clinical-research',
  'innovation',
  'other',
] as const;
export const subThemeIds = [
  'health-administration',
  'care-processes',
  'medical-technology',
  'environmental-technology',
  'sustainable-cities',
] as const;
export const goalIds = ['business', 'investment', 'profile'] as const;
/** The priority sectors (S10). */
export const sectorIds = ['life-science', 'ict', 'material-science', 'food', 'packaging'] as const;

export type ThemeId = (typeof themeIds)[number];
export type SubThemeId = (typeof subThemeIds)[number];
export type GoalId = (typeof goalIds)[number];
export type SectorId = (typeof sectorIds)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const row = z.string().regex(/^S\d+$/);
const daysList = z.array(z.int().min(0).max(366));

const theme = z.strictObject({
  id: z.enum(themeIds),
  purpose: z.enum(['export-and-investment', 'cooperation-and-export', 'cooperation']).optional(),
  row: row.optional(),
  /** The organisation that leads, and the one it leads with; ids of organisations.json. */
  lead: z.string().optional(),
  with: z.string().optional(),
  leadRow: row.optional(),
  /** An organisation that shares the responsibility. */
  also: z.string().optional(),
  alsoRow: row.optional(),
  /** The organisation whose interest the strategy names. */
  partner: z.string().optional(),
  /** The national priority it corresponds to (S11). */
  national: z.string().optional(),
  /** Chinese counterparts are mostly public, so politics can be decisive (S14). */
  politicsCanDecide: z.boolean().optional(),
});

const relation = z.strictObject({
  /** A province-level division, ISO 3166-2. */
  place: z.string().regex(/^CN-[A-Z]{2}$/),
  status: z.enum(['exploring', 'preparing', 'active', 'ended']),
  row,
  theme: z.enum(themeIds).optional(),
  partner: z.string().optional(),
});

/** How GRIP decides by card; the strategy leaves it open (gap G7), so it is a setting. */
export const decisionRuleSchema = z.strictObject({
  /** Roles whose holders have a seat. */
  entitled: z
    .array(z.enum(['grip-chair', 'grip-vice-chair', 'grip-member', 'grip-substitute']))
    .min(1),
  /** The quorum is more than this share of the seats. */
  quorumAbove: z.number().min(0).max(1),
  /** The role whose own vote decides a tie. */
  tieBreaker: z.enum(['grip-chair', 'grip-vice-chair', 'grip-member']),
});
export type DecisionRule = z.infer<typeof decisionRuleSchema>;

/** The knobs, with the values that the strategy or its interpretation gives; units in the names. */
export const settingsSchema = z.strictObject({
  politiciansPerTrip: z.int().min(0).max(50),
  pointsPerVisit: z.int().min(1).max(20),
  remindDaysBefore: daysList,
  remindDaysAfter: daysList,
  remindEveryDaysAfter: z.int().min(1).max(366),
  escalateDaysAfter: z.int().min(1).max(366),
  draftDays: z.int().min(1).max(366),
  draftWarningDay: z.int().min(1).max(366),
  digestAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  gripAnswerWorkingDays: z.int().min(1).max(60),
  gripDecides: decisionRuleSchema,
});

export const strategySchema = z.strictObject({
  version: z.string(),
  validFrom: day,
  caseNumber: z.string(),
  goals: z.array(z.strictObject({ id: z.enum(goalIds), row })),
  themes: z.array(theme),
  subThemes: z.array(z.strictObject({ id: z.enum(subThemeIds), theme: z.enum(themeIds) })),
  relations: z.array(relation),
  /** Which section of the document a row rests on. */
  rows: z.record(row, z.string()),
  settings: settingsSchema,
});

export type Strategy = z.infer<typeof strategySchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type Relation = z.infer<typeof relation>;
export type Theme = z.infer<typeof theme>;
