/** The shape of a strategy file. Whatever the rules may ask of the strategy is named here. */

import { z } from 'zod';
import { goalIds, nationalPriorityIds, subThemeIds, themeIds } from './ids.ts';
import {
  party,
  politics,
  relation,
  responsibility,
  row,
  sector,
  strategyRow,
  theme,
} from './registries.ts';

export * from './ids.ts';
export type { Party, Relation, Responsibility, StrategyRow, Theme } from './registries.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const daysList = z.array(z.int().min(0).max(366));

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
  /** What begins within as many days is soon: a short lead time (S45). */
  shortLeadDays: z.int().min(1).max(366),
  /** Beyond the strategy (N18): ask about risks before a trip. */
  riskChecklist: z.boolean(),
  gripDecides: decisionRuleSchema,
});

export const strategySchema = z.strictObject({
  version: z.string(),
  validFrom: day,
  caseNumber: z.string(),
  /** Whose document it is. */
  unit: z.string(),
  goals: z.array(z.strictObject({ id: z.enum(goalIds), row })),
  themes: z.array(theme),
  subThemes: z.array(z.strictObject({ id: z.enum(subThemeIds), theme: z.enum(themeIds), row })),
  sectors: z.array(sector),
  nationalPriorities: z.strictObject({ row, ids: z.array(z.enum(nationalPriorityIds)) }),
  responsibilities: z.array(responsibility),
  parties: z.array(party),
  politics,
  relations: z.array(relation),
  rows: z.record(row, strategyRow),
  settings: settingsSchema,
});

export type Strategy = z.infer<typeof strategySchema>;
export type Settings = z.infer<typeof settingsSchema>;
