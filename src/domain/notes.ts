/** What a rule may say of a delegation: codes with what their sentences need, by weight. */

import type { Purpose, SectorId, ThemeId } from '../strategy/schema.ts';
import type { MissingField } from './delegation.ts';

/** What each note needs for its sentence. Ids are those of places and organisations. */
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
  /** S32–S34: who leads, and with whom. */
  'led-by': { readonly lead: string; readonly with?: string; readonly also?: string };
  /** S28–S31: GRIP leads the political part, through the unit. */
  'politics-led-by-grip': Record<never, never>;
  /** Who leads instead of those whom the strategy names, and why. */
  'led-instead': {
    readonly lead: string;
    readonly instead: readonly string[];
    readonly reason: string;
  };
  /** S13: whose interest the theme is; no internal unit is named for it (gap G2). */
  'research-partner': { readonly partner: string };
  /** S14: politics can be decisive; never approves anything. */
  'politics-can-decide': Record<never, never>;
  /** S10: outside the priority sectors; received all the same (S61). */
  'outside-priorities': Record<never, never>;
  /** S16: what the themes are for. */
  purpose: { readonly purposes: readonly Purpose[] };
  /** S11: a priority here and for Sweden as well. */
  'national-priority': { readonly sectors: readonly SectorId[] };
  /** S39–S41: who could help, by the names of the day; some are paid for it. */
  'worth-asking': {
    readonly organisations: readonly string[];
    readonly paid: readonly string[];
    readonly on: string;
  };
  /** S75: whom does a visit from elsewhere support? */
  'names-supported-actor': Record<never, never>;
  /** S45: less time between the day it was first heard of and its first day than is usual. */
  'short-lead-time': { readonly days: number; readonly usual: number };
  /** S36: no other actor of Skåne is in it or has been asked; declined is no. */
  'region-alone': { readonly hasDeclined: boolean };
  /** S37: research, and no university has been asked. */
  'no-university': { readonly ask: readonly string[] };
  /** S48: a joint effort in China with a partner from another country. */
  'foreign-co-organiser': { readonly name: string };
  /** S44: a national delegation, and nobody has said what becomes of Skåne's priorities. */
  'priorities-unanswered': Record<never, never>;
  /** S55: it is over, and nobody has said what became of them. */
  'priorities-outcome': Record<never, never>;
  /** S73: a visit from a main priority engages another actor, or somebody tried. */
  'engage-others': { readonly place: string };
  /** N18, beyond the strategy: what to go through before a trip; off until it is turned on. */
  'risk-checklist': Record<never, never>;
  /** A warning that was passed, and why. */
  deviation: { readonly row: string; readonly reason: string };
  /** S2–S4, S66, S68: before it can be confirmed. */
  'required-to-confirm': { readonly missing: readonly MissingField[] };
}

/** Fixed by weight, strongest first; the order in which notes stand on a card. */
export const weights = ['required', 'consider', 'led-by', 'good-to-know'] as const;
export type Weight = (typeof weights)[number];

/** The step that a warning stands in the way of, until it is answered or passed with a reason. */
export type WarnedStep = 'confirm' | 'close';

export interface NoteOf<C extends keyof Notes> {
  readonly code: C;
  readonly weight: Weight;
  /** The rows it rests on, first the one whose section is named and a reason is given for. */
  readonly rows: readonly string[];
  readonly details: Notes[C];
  /** Only of a warning. */
  readonly before?: WarnedStep;
}

export type Note = { [C in keyof Notes]: NoteOf<C> }[keyof Notes];

/** A note that is passed with a written reason (a deviation), before a step. */
export type Warning = Note & { readonly before: WarnedStep };

export function isWarning(note: Note): note is Warning {
  return note.before !== undefined;
}
