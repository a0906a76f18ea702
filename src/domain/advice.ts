/**
 * What follows from the strategy for a delegation that is being registered or shown: who leads, what
 * is good to know, what is required and before what. Pure: all it may know is in `AdviceFacts`.
 */

import type { Strategy, ThemeId } from '../strategy/schema.ts';
import { relationTo, themeOf } from '../strategy/strategy.ts';
import {
  type ContactFacts,
  type DelegationFields,
  type MissingField,
  missingToConfirm,
} from './delegation.ts';
import { emptyFields } from './delegation-fields.ts';

/** What each note needs for its sentence. */
export interface Notes {
  /** S64: an arrangement is in preparation with the province. */
  'arrangement-in-preparation': {
    readonly place: string;
    readonly theme: ThemeId;
    readonly partner: string;
  };
  /** S59: one of the main priorities. */
  'main-priority': { readonly place: string };
  /** S65: a study, not an agreement. */
  'potential-studied': { readonly place: string };
  /** S32, S34: who leads, and with whom. */
  'led-by': { readonly lead: string; readonly with?: string; readonly also?: string };
  /** S13: whose interest the theme is; no internal unit is named for it (gap G2). */
  'research-partner': { readonly partner: string };
  /** S14: politics can be decisive; never approves anything. */
  'politics-can-decide': Record<never, never>;
  /** S10: outside the priority sectors; received all the same (S61). */
  'outside-priorities': Record<never, never>;
  /** S75: whom does a visit from elsewhere support? */
  'names-supported-actor': Record<never, never>;
  /** S2–S4, S66, S68: before it can be confirmed. */
  'required-to-confirm': { readonly missing: readonly MissingField[] };
}

/** Fixed by weight, strongest first; the order in which notes stand on a card. */
export const weights = ['required', 'consider', 'led-by', 'good-to-know'] as const;
export type Weight = (typeof weights)[number];

export interface NoteOf<C extends keyof Notes> {
  readonly code: C;
  readonly weight: Weight;
  /** The rows it rests on, first the one whose section is named. */
  readonly rows: readonly string[];
  readonly details: Notes[C];
}

export type Note = { [C in keyof Notes]: NoteOf<C> }[keyof Notes];

export interface AdviceFacts extends ContactFacts {
  readonly strategy: Strategy;
  /** The province-level division, when the place is known. */
  readonly province: string | undefined;
  readonly fields: Partial<DelegationFields>;
}

/** The theme that the relation to the place suggests (S64), when none has been given. */
export function suggestedTheme(
  facts: Pick<AdviceFacts, 'strategy' | 'province'>,
): ThemeId | undefined {
  if (!facts.province) return undefined;
  return relationTo(facts.strategy, facts.province)?.theme;
}

export function adviseDelegation(facts: AdviceFacts): readonly Note[] {
  const notes = [...relationNotes(facts), ...themeNotes(facts), ...confirmNotes(facts)];
  return notes.sort((a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight));
}

function relationNotes({ strategy, province, fields }: AdviceFacts): Note[] {
  if (!province) return [];
  const relation = relationTo(strategy, province);
  const place = province;
  if (!relation) {
    if (fields.kind !== 'visit') return [];
    return [{ code: 'names-supported-actor', weight: 'good-to-know', rows: ['S75'], details: {} }];
  }
  const rows = [relation.row];
  if (relation.status === 'active') {
    return [{ code: 'main-priority', weight: 'good-to-know', rows, details: { place } }];
  }
  if (relation.status === 'preparing' && relation.theme && relation.partner) {
    const details = { place, theme: relation.theme, partner: relation.partner };
    return [{ code: 'arrangement-in-preparation', weight: 'good-to-know', rows, details }];
  }
  return [{ code: 'potential-studied', weight: 'good-to-know', rows, details: { place } }];
}

function themeNotes({ strategy, province, fields }: AdviceFacts): Note[] {
  const suggested = suggestedTheme({ strategy, province });
  const themes = fields.themes?.length ? fields.themes : suggested ? [suggested] : [];
  const notes = new Map<string, Note>();
  for (const note of themes.flatMap((id) => notesOfTheme(strategy, id))) {
    // Two themes with the same lead say it once.
    notes.set(`${note.code} ${JSON.stringify(note.details)}`, note);
  }
  return [...notes.values()];
}

function notesOfTheme(strategy: Strategy, id: ThemeId): Note[] {
  if (id === 'other') {
    return [
      { code: 'outside-priorities', weight: 'good-to-know', rows: ['S10', 'S61'], details: {} },
    ];
  }
  const theme = themeOf(strategy, id);
  const notes: Note[] = [];
  if (theme.lead && theme.leadRow) {
    const rows = theme.alsoRow ? [theme.leadRow, theme.alsoRow] : [theme.leadRow];
    const details = {
      lead: theme.lead,
      ...(theme.with && { with: theme.with }),
      ...(theme.also && { also: theme.also }),
    };
    notes.push({ code: 'led-by', weight: 'led-by', rows, details });
  }
  if (theme.partner && theme.row) {
    const details = { partner: theme.partner };
    notes.push({ code: 'research-partner', weight: 'good-to-know', rows: [theme.row], details });
  }
  if (theme.politicsCanDecide) {
    notes.push({ code: 'politics-can-decide', weight: 'good-to-know', rows: ['S14'], details: {} });
  }
  return notes;
}

function confirmNotes({ fields, isFirstContact }: AdviceFacts): Note[] {
  const missing = missingToConfirm({ ...emptyFields, ...fields }, { isFirstContact });
  if (missing.length === 0) return [];
  const rows = rowsOfMissing(missing);
  return [{ code: 'required-to-confirm', weight: 'required', rows, details: { missing } }];
}

/** The rows behind what is missing: goals S2–S4, the potential S66, the two questions S68. */
export function rowsOfMissing(missing: readonly MissingField[]): readonly string[] {
  const rows: string[] = [];
  if (missing.includes('goals')) rows.push('S2', 'S3', 'S4');
  if (missing.includes('businessPotential')) rows.push('S66');
  if (missing.includes('theyWant') || missing.includes('weGain')) rows.push('S68');
  return rows;
}
