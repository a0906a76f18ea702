/** How it stands with what is done by itself: when it last was, what failed, and what is stuck. */

/** Everything that time brings, by name; `src/reminders/` has a file for each. */
export const reminderNames = [
  'lapsed-requests',
  'morning-digest',
  'ask-for-points',
  'escalate-points',
  'waiting-messages',
] as const;
export type ReminderName = (typeof reminderNames)[number];

export interface SweepReport {
  /** When this process last ended a sweep: an instant. */
  readonly lastSweepAt: string | undefined;
  /** What failed in it. */
  readonly failed: readonly ReminderName[];
  /** None has ended for three intervals. */
  readonly isLate: boolean;
}

/** What may be due: a message, a card to be drawn anew, an answer, somebody's list of the morning. */
export const dueKinds = ['notice', 'redraw', 'answer', 'digest'] as const;
export type DueKind = (typeof dueKinds)[number];

/** What has been due for some while and that no sweep has taken. */
export interface Overdue {
  readonly kind: DueKind;
  readonly count: number;
  /** Since when the first of them has been due: an instant. */
  readonly oldest: string;
}

export interface Stuck {
  readonly overdue: readonly Overdue[];
  /** Messages and cards that the channel has refused and that are tried again later. */
  readonly refused: number;
  /** Those that cannot be drawn, or are not taken as they are. */
  readonly failing: number;
  /** People who cannot be reached and for whom something waits: ids. */
  readonly unreachable: readonly string[];
  /** What was given up in the last seven days; each is in the ledger. */
  readonly givenUp: number;
}

/** What somebody must look at. */
export type Alarm = 'sweep-late' | 'reminder-failed' | 'overdue' | 'failing';

export function alarmsOf(
  { isLate, failed }: SweepReport,
  { overdue, failing }: Pick<Stuck, 'overdue' | 'failing'>,
): readonly Alarm[] {
  return [
    ...(isLate ? (['sweep-late'] as const) : []),
    ...(failed.length > 0 ? (['reminder-failed'] as const) : []),
    ...(overdue.length > 0 ? (['overdue'] as const) : []),
    ...(failing > 0 ? (['failing'] as const) : []),
  ];
}

/** The stores that there are. */
export const storeKinds = ['sqlite', 'cosmos'] as const;
export type StoreKind = (typeof storeKinds)[number];

/** What a process knows of itself. */
export interface Instance {
  readonly version: string;
  readonly store: StoreKind;
  readonly sweep: () => SweepReport;
}

/** What an administrator is shown; people by name. */
export interface StatusView extends Stuck {
  readonly version: string;
  readonly store: StoreKind;
  readonly sweep: SweepReport;
}
