/**
 * The one error that a person may cause. It carries a code and what the sentence needs; the sentence
 * itself is in the texts, one for every code in every language.
 */

import type { Finding } from './check-request.ts';
import type { Period } from './days.ts';
import type { MissingField } from './delegation.ts';
import type { PointStatus } from './follow-up.ts';
import type { WarnedStep, Warning } from './notes.ts';
import type { SettingName } from './settings.ts';

/** A row of a version of the strategy, and the delegation it is said about. */
interface RowOf {
  readonly number: string;
  readonly row: string;
  readonly version: string;
}

/** What each line of a list must have. */
export type LineNeed = 'name' | 'address';

/** Every refusal there is, with what its sentence needs. A name is the number of a record. */
export interface Refusals {
  'name-too-long': { readonly most: number; readonly length: number };
  'not-a-day': { readonly typed: string };
  'day-ahead': { readonly date: string };
  'period-reversed': Period;
  'period-too-long': Period & { readonly mostDays: number };
  'period-too-far': { readonly date: string };
  'too-few-people': { readonly count: number };
  'too-many-people': { readonly count: number; readonly most: number };
  'not-a-number': { readonly typed: string };
  'unknown-place': { readonly typed: string };
  'misspelt-place': { readonly typed: string; readonly suggestion: string };
  'which-place': { readonly typed: string; readonly names: readonly string[] };
  'registration-incomplete': { readonly missing: readonly MissingField[] };
  'delegation-not-found': { readonly name: string };
  'draft-not-found': Record<never, never>;
  'draft-of-another': Record<never, never>;
  'already-called-off': { readonly number: string };
  'already-closed': { readonly number: string };
  'already-begun': { readonly number: string };
  'already-confirmed': { readonly number: string };
  'cannot-confirm': { readonly number: string; readonly missing: readonly MissingField[] };
  'cannot-close': { readonly number: string; readonly least: number };
  'not-over-yet': { readonly number: string };
  'only-unit-sends': { readonly number: string };
  'not-entitled': { readonly number: string };
  'already-settled': { readonly number: string };
  'request-ended': { readonly number: string };
  'request-returned': { readonly number: string };
  'answer-by-impossible': { readonly date: string };
  'not-with-grip': { readonly number: string };
  'no-question-open': { readonly number: string };
  'vote-incomplete': { readonly names: readonly string[] };
  'request-blocked': { readonly number: string; readonly findings: readonly Finding[] };
  'text-missing': Record<never, never>;
  'is-secret': { readonly number: string };
  'secret-elsewhere': { readonly number: string };
  'owner-may-not-read': { readonly number: string; readonly name: string };
  'outcome-missing': { readonly number: string };
  'secret-not-sent': { readonly number: string };
  'answer-missing': Record<never, never>;
  'no-needs-reason': Record<never, never>;
  'wish-incomplete': Record<never, never>;
  /** One line of a list, and what it lacks. */
  'line-unread': { readonly line: number; readonly typed: string; readonly lacks: LineNeed };
  'point-not-found': { readonly number: string };
  'point-ended': { readonly number: string; readonly status: PointStatus };
  'reason-missing': { readonly number: string };
  'too-many-points': { readonly count: number; readonly most: number };
  'last-point': { readonly number: string; readonly delegation: string };
  'no-point-ticked': Record<never, never>;
  'no-new-owner': Record<never, never>;
  'due-passed': { readonly date: string };
  'deviation-missing': {
    readonly number: string;
    readonly step: WarnedStep;
    readonly warnings: readonly Warning[];
    readonly version: string;
  };
  'deviation-reason-missing': { readonly number: string; readonly row: string };
  'no-deviation-needed': RowOf;
  'row-is-binding': RowOf;
  'unknown-lead': { readonly typed: string };
  'lead-reason-missing': { readonly number: string; readonly lead: string };
  'support-not-found': { readonly number: string };
  'agreement-too-general': {
    readonly number: string;
    readonly subject: string;
    readonly version: string;
  };
  'no-such-row': { readonly row: string; readonly version: string };
  'not-allowed': { readonly ability: string };
  'changed-meanwhile': { readonly number: string; readonly by: string };
  'nothing-to-change': Record<never, never>;
  'changed-after': { readonly number: string; readonly by: string };
  'nothing-to-undo': { readonly number: string };
  'not-as-said': Period & { readonly number: string };
  'setting-out-of-range': {
    readonly setting: SettingName;
    readonly least: number;
    readonly most: number;
  };
  'setting-unread': { readonly setting: SettingName; readonly typed: string };
  'too-many-days': { readonly most: number };
  'warning-after-removal': { readonly draftDays: number; readonly draftWarningDay: number };
  'tie-breaker-without-seat': Record<never, never>;
  'setting-changed-meanwhile': { readonly by: string };
  'last-administrator': { readonly name: string };
  'no-such-person': { readonly typed: string };
  'time-goes-forward': { readonly date: string };
  'message-too-long': { readonly length: number; readonly most: number };
  'card-out-of-date': Record<never, never>;
  'not-sure-saved': { readonly number: string | undefined };
}

export type RefusalCode = keyof Refusals;

/** Any refusal's code with the details that belong to it. */
export type AnyRefusal = {
  [C in RefusalCode]: { readonly code: C; readonly details: Refusals[C] };
}[RefusalCode];

export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly details: Refusals[C];
  constructor(code: C, details: Refusals[C]) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}
