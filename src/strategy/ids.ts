/** The ids that strategy files, records and texts share: what may be named at all. */

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
/** The national priorities (S11). */
export const nationalPriorityIds = [
  'sustainable-urban-development',
  'life-science',
  'transport',
  'ict',
] as const;

export type ThemeId = (typeof themeIds)[number];
export type SubThemeId = (typeof subThemeIds)[number];
export type GoalId = (typeof goalIds)[number];
export type SectorId = (typeof sectorIds)[number];
export type NationalPriorityId = (typeof nationalPriorityIds)[number];

export const purposes = ['export-and-investment', 'cooperation-and-export', 'cooperation'] as const;
/** What a politician's participation is for (S17, S18). */
export const motivationTypes = [
  'contract-signing',
  'making-contacts',
  'building-relations',
] as const;
/** Who may take an initiative (S24, S26). */
export const initiatorKinds = [
  'business-organisation',
  'cluster',
  'company',
  'politics',
  'other',
] as const;

/** How strongly a row is worded: ska, måste, bör, öppenhet or kan, an activity, prioriterar inte. */
export const strengths = [
  'shall',
  'must',
  'should',
  'open',
  'activity',
  'not-prioritised',
  'information',
] as const;
/** What a row does: `warns` is passed with a written reason. */
export const effects = ['blocks', 'warns', 'never-refuses', 'informs'] as const;

export type Purpose = (typeof purposes)[number];
export type MotivationType = (typeof motivationTypes)[number];
export type InitiatorKind = (typeof initiatorKinds)[number];
export type Strength = (typeof strengths)[number];
export type Effect = (typeof effects)[number];
