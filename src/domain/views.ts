/** What a card is drawn from: plain data, already read and judged for the one who will see it. */

import type { ThemeId } from '../strategy/schema.ts';
import type { Note } from './advice.ts';
import type { AuditEvent, Changes } from './audit.ts';
import type { Delegation, MissingField, Stage } from './delegation.ts';
import type { NoticeCode } from './notices.ts';
import type { Person } from './roles.ts';

export interface DelegationView {
  readonly card: 'delegation';
  readonly delegation: Delegation;
  readonly stage: Stage;
  readonly notes: readonly Note[];
  readonly missing: readonly MissingField[];
  /** The responsible officer, by name. */
  readonly responsible: Pick<Person, 'id' | 'name'>;
  /** Who made the latest change, by name. */
  readonly changedBy: Pick<Person, 'id' | 'name'>;
  /** True when the one who sees it may change it. */
  readonly mayChange: boolean;
}

export interface DelegationListView {
  readonly card: 'delegations';
  readonly rows: readonly {
    readonly delegation: Delegation;
    readonly stage: Stage;
    readonly responsible: string;
  }[];
  /** The words the list was narrowed by; empty for all. */
  readonly filter: string;
  readonly more: boolean;
}

export interface HistoryView {
  readonly card: 'history';
  readonly delegation: Delegation;
  readonly stage: Stage;
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryEntry {
  readonly event: AuditEvent;
  readonly by: string;
  readonly changes: Changes;
  readonly remark: string | undefined;
}

/** What a standing card may be a picture of. */
export type CardView = DelegationView;

export interface NoticeView {
  readonly code: NoticeCode;
  readonly by: string;
  readonly delegation: DelegationView;
}

/** The theme a draft will have if nothing else is said, and whether the strategy suggested it. */
export interface ThemeChoice {
  readonly themes: readonly ThemeId[];
  readonly suggested: boolean;
}
