/** What a card is drawn from: plain data, already read and judged for the one who will see it. */

import type { ThemeId } from '../strategy/schema.ts';
import type { AuditEvent, Changes } from './audit.ts';
import type { Finding } from './check-request.ts';
import type { Period } from './days.ts';
import type { Tally } from './deciding.ts';
import type { Delegation, DelegationFields, MissingField, Stage } from './delegation.ts';
import type { Field } from './delegation-fields.ts';
import type { DelegationFilter } from './delegation-filter.ts';
import type { FollowUp } from './follow-up.ts';
import type { Note } from './notes.ts';
import type { NoticeCode } from './notices.ts';
import type { ParticipationRequest } from './participation.ts';
import type { Person, Role } from './roles.ts';
import type { Hidden } from './secrecy.ts';
import type { SettingName, SettingValue } from './settings.ts';
import type { SupportOutcome, SupportRequest } from './support-request.ts';

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
    /** To or from a main priority (S59). */
    readonly isPriority?: boolean;
  }[];
  readonly filter: DelegationFilter;
  /** The number of the first row, 1 for the first there is; and how many there are in all. */
  readonly first: number;
  readonly total: number;
  /** Of who has met whom: the first and last day of what was last over. */
  readonly latest?: Period;
  /** What was asked about, when nothing is found with it and something near is shown instead. */
  readonly instead?: string;
  /** The reader's own drafts, when the list is of what waits. */
  readonly drafts?: number;
  /** The province that the strategy puts first (S59). */
  readonly priority?: string | undefined;
  /** The kept search and the row that the next card begins with; left out when there are no more. */
  readonly more?: { readonly search: string; readonly from: number };
}

/** A request for support, with who took it in and who answered it, by name. */
export interface SupportView {
  readonly request: SupportRequest;
  readonly registeredBy: string;
  readonly answeredBy: string;
  /** True when the one who sees it may say what it led to. */
  readonly mayAnswer: boolean;
}

export interface SupportHistoryView {
  readonly request: SupportRequest;
  readonly entries: readonly {
    readonly at: string;
    /** By name. */
    readonly by: string;
    /** What it was said to lead to; undefined when it was taken in. */
    readonly outcome: SupportOutcome | undefined;
    readonly remark: string | undefined;
  }[];
}

export interface HistoryView {
  readonly card: 'history';
  readonly delegation: Delegation;
  readonly stage: Stage;
  readonly entries: readonly HistoryEntry[];
}

/** What changed: fields of the delegation, and what has another name in its trail. */
export interface TrailChanges {
  readonly fields: readonly Field[];
  readonly before: Partial<DelegationFields>;
  readonly after: Partial<DelegationFields>;
  readonly others: Changes;
}

export interface HistoryEntry {
  readonly event: AuditEvent;
  readonly by: string;
  readonly changes: TrailChanges;
  readonly remark: string | undefined;
}

/** What a standing card may be a picture of. */
export type CardView = DelegationView | RequestView | AfterVisitView | SecretView;

/** A record that has a secrecy mark, for whoever may not read it, or not there: its number alone. */
export interface SecretView {
  readonly card: 'secret';
  readonly number: string;
  readonly hidden: Hidden;
  /** It takes the place of a card of something else that named it, and of that draft's question. */
  readonly covers?: true;
  readonly draft?: string | undefined;
  /** The copy that is kept true: it shows the record again when the mark is removed. */
  readonly standing?: { readonly pk: string; readonly version: number; readonly view: string };
}

/** A request for participation, as one person sees it. */
export interface RequestView {
  readonly card: 'request';
  readonly delegation: Delegation;
  readonly request: ParticipationRequest;
  /** What blocks it, or needs a deviation, while it is prepared. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** The reader's own vote in this round, by politician. */
  readonly own: Readonly<Record<string, string>> | undefined;
  /** Names by id, of those whom the card names. */
  readonly names: Readonly<Record<string, string>>;
  readonly may: {
    readonly prepare: boolean;
    readonly vote: boolean;
    /** Answer, withdraw. */
    readonly handle: boolean;
    /** Complete; change the list of politicians, of a decided one too. */
    readonly change: boolean;
    /** Request anew what no longer applies. */
    readonly renew: boolean;
  };
}

/** A delegation that is over and has no follow-up points yet (S84). */
export interface AfterVisitView {
  readonly card: 'after-visit';
  readonly of: DelegationView;
  /** True for the responsible officer; others are told that the officer has not answered. */
  readonly isOwn: boolean;
}

/** A follow-up point in a list. */
export interface PointRow {
  /** D-2027-014/1. */
  readonly number: string;
  readonly point: FollowUp;
  /** Its owner, by name. */
  readonly owner: string;
}

/** Which list of points it is: a morning's, all of one's own, or those of one delegation. */
export type PointList =
  | { readonly kind: 'digest'; readonly date: string }
  | { readonly kind: 'mine' }
  | { readonly kind: 'delegation'; readonly number: string };

/** A draft whose writer is told that it will be removed. Only its dialog can read the state. */
export interface ExpiringDraft {
  readonly id: string;
  readonly dialog: string;
  readonly state: unknown;
  readonly removedOn: string;
}

/** Points that can be ticked and answered, those that are overdue first. */
export interface PointsView {
  readonly list: PointList;
  readonly today: string;
  readonly rows: readonly PointRow[];
  /** How many points a morning's list held when it was sent. */
  readonly held?: number;
  /** In a morning's list: the reader's drafts that will be removed. */
  readonly drafts?: readonly ExpiringDraft[];
  /** Who may take a point over. */
  readonly colleagues: readonly Pick<Person, 'id' | 'name'>[];
}

/** A notice with what its card shows, read when it is sent. */
export interface NoticeView {
  readonly code: NoticeCode;
  /** Whose act it was, by name. */
  readonly by: string;
  /** The person it is about, by name; '' when it is about none. */
  readonly person: string;
  readonly view: CardView;
  readonly delegation: Delegation;
  readonly request: ParticipationRequest | undefined;
  readonly points: readonly FollowUp[];
  readonly today: string;
}

/** The theme a draft will have if nothing else is said, and whether the strategy suggested it. */
export interface ThemeChoice {
  readonly themes: readonly ThemeId[];
  readonly suggested: boolean;
}

/** Every setting with its value and the strategy's own. */
export interface SettingsView {
  /** The version of the strategy whose values are the usual ones. */
  readonly strategy: string;
  /** The version of the document, for a form that is drawn from it. */
  readonly version: number;
  readonly rows: readonly {
    readonly name: SettingName;
    readonly value: SettingValue;
    readonly usual: SettingValue;
    /** Who changed it last, by name; left out when nobody has. */
    readonly changed?: { readonly by: string; readonly at: string };
  }[];
}

export interface RolesView {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** An administrator by the environment, whatever the records say. */
    readonly isConfigured: boolean;
  }[];
}
