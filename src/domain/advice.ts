/**
 * What follows from the strategy for a delegation that is being registered or shown: who leads, what is
 * good to know, what is required or warned of and before what. Pure: all it may know is in
 * `AdviceFacts`, and each rule names the part of it that it may know.
 */

import type { Settings, Strategy, ThemeId } from '../strategy/schema.ts';
import { relationTo } from '../strategy/strategy.ts';
import type { ContactFacts, DelegationFields } from './delegation.ts';
import { isWarning, type Note, type WarnedStep, type Warning, weights } from './notes.ts';
import { warnOfUnengaged } from './rules/engage-others.ts';
import { warnOfForeignCoOrganiser } from './rules/foreign-co-organiser.ts';
import { adviseOnInterested } from './rules/interested.ts';
import { adviseOnNational } from './rules/national.ts';
import { adviseOnNationalPriority } from './rules/national-priority.ts';
import { warnOfNoUniversity } from './rules/no-university.ts';
import { adviseOnPriorities } from './rules/outside-priorities.ts';
import { adviseOnPolitics } from './rules/politics-can-decide.ts';
import { adviseOnPurpose } from './rules/purpose.ts';
import { warnOfRegionAlone } from './rules/region-alone.ts';
import { adviseOnRelation } from './rules/relation.ts';
import { requireToConfirm } from './rules/required.ts';
import { adviseOnRisks } from './rules/risk-checklist.ts';
import { adviseOnLeads } from './rules/routing.ts';
import { adviseOnSupportedActor } from './rules/supported-actor.ts';
import { adviseOnHelp } from './rules/worth-asking.ts';

export interface AdviceFacts extends ContactFacts {
  /** The one that the record was registered under. */
  readonly strategy: Strategy;
  /** The province-level division, when the place is known. */
  readonly province: string | undefined;
  readonly fields: Partial<DelegationFields>;
  /** Politicians have been asked for. */
  readonly hasRequest: boolean;
  readonly today: string;
  readonly settings: Pick<Settings, 'shortLeadDays' | 'riskChecklist'>;
}

/** Every rule there is, in the order in which notes of the same weight stand. */
const rules: readonly ((facts: AdviceFacts) => readonly Note[])[] = [
  requireToConfirm,
  warnOfForeignCoOrganiser,
  warnOfRegionAlone,
  warnOfNoUniversity,
  warnOfUnengaged,
  adviseOnNational,
  adviseOnLeads,
  adviseOnRelation,
  adviseOnInterested,
  adviseOnPolitics,
  adviseOnPurpose,
  adviseOnNationalPriority,
  adviseOnPriorities,
  adviseOnHelp,
  adviseOnSupportedActor,
  adviseOnRisks,
];

/** All that follows, the weightiest first; a warning that was passed gives way to its reason. */
export function adviseDelegation(facts: AdviceFacts): readonly Note[] {
  const { deviations = {}, ...given } = facts.fields;
  const fields = { ...given, themes: themesOf(facts) };
  const found = rules.flatMap((rule) => rule({ ...facts, fields }));
  const open = found.filter((note) => !isWarning(note) || !deviations[rowOf(note)]);
  const passed = Object.entries(deviations).map(([row, reason]): Note => {
    return { code: 'deviation', weight: 'consider', rows: [row], details: { row, reason } };
  });
  return [...open, ...passed].sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

/** The warnings that stand in the way of a step. */
export function warningsBefore(step: WarnedStep, notes: readonly Note[]): readonly Warning[] {
  return notes.filter(isWarning).filter(({ before }) => before === step);
}

/** The row that the reason for passing a warning is kept under. */
export function rowOf({ rows }: Pick<Note, 'rows'>): string {
  return rows[0] ?? '';
}

/** The theme that the relation to the place suggests (S64), when none has been given. */
export function suggestedTheme(
  facts: Pick<AdviceFacts, 'strategy' | 'province'>,
): ThemeId | undefined {
  if (!facts.province) return undefined;
  return relationTo(facts.strategy, facts.province)?.theme;
}

function themesOf({ strategy, province, fields }: AdviceFacts): readonly ThemeId[] {
  if (fields.themes?.length) return fields.themes;
  const suggested = suggestedTheme({ strategy, province });
  return suggested ? [suggested] : [];
}
