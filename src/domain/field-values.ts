/** What the fields of a delegation hold, by the type of field; and what an empty one of each holds. */

import type { GoalId, SectorId, SubThemeId, ThemeId } from '../strategy/schema.ts';
import type { Period } from './days.ts';
import type { InitiatorKind } from './participation.ts';

export const delegationKinds = ['visit', 'trip', 'activity'] as const;
export type DelegationKind = (typeof delegationKinds)[number];

/** National delegations at state and minister's visits (S42), and the embassy's small trips (S43). */
export const delegationFormats = ['ordinary', 'national', 'state', 'minister', 'embassy'] as const;
export type DelegationFormat = (typeof delegationFormats)[number];

export const levels = ['political', 'official', 'business', 'academic'] as const;
export type Level = (typeof levels)[number];

/** A place that the strategy's places know, or a name kept as it was given. */
export type DelegationPlace =
  | { readonly id: string; readonly name?: undefined }
  | { readonly name: string; readonly id?: undefined };

/** A body known by id (organisations.json) or as named. */
export type Host =
  | { readonly id: string; readonly name?: undefined }
  | { readonly name: string; readonly id?: undefined };

export interface Headcount {
  readonly count: number;
  /** Said as "ett tiotal", "about ten". */
  readonly about: boolean;
}

export interface Visitor {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
}

/** Someone to reach about the delegation, on our side or theirs. */
export interface Contact {
  readonly side: 'ours' | 'theirs';
  readonly name: string;
  readonly organisation: string | null;
  /** A telephone number or an address. */
  readonly reach: string | null;
}

export const coActorStatuses = ['asked', 'joined', 'declined'] as const;
export type CoActorStatus = (typeof coActorStatuses)[number];

/** Another actor of Skåne that is in it, or has been asked (S35–S38, S73). */
export interface CoActor {
  readonly organisation: Host;
  readonly status: CoActorStatus;
  readonly contact: string | null;
  /** The day it was asked, or answered. */
  readonly on: string | null;
}

/** Who wishes political participation to add weight (S25). */
export interface PoliticalWish {
  readonly by: string;
  readonly contact: string;
  readonly date: string | null;
}

export const answers = ['yes', 'no'] as const;
/** A yes or no to one of the two questions of S67; in what when yes, why all the same when no. */
export interface Judgement {
  readonly answer: (typeof answers)[number];
  readonly reason: string | null;
}

export const businessStates = ['none-yet', 'talks', 'agreed', 'nothing'] as const;
/** What became of the business potential (S66); no result yet is an answer too (S6). */
export interface BusinessOutcome {
  readonly state: (typeof businessStates)[number];
  readonly note: string | null;
}

/** The two questions about Skåne's priorities in a national delegation (S44, S55). */
export interface Priorities {
  /** How they are safeguarded. */
  readonly safeguarded: string | null;
  /** How Skåne's interests are seen. */
  readonly visible: string | null;
}

export interface Link {
  readonly title: string;
  /** https only. */
  readonly url: string;
}

/** Who leads instead of the one that the strategy names (S34). */
export interface LeadOverride {
  /** An id of organisations.json. */
  readonly lead: string;
  readonly reason: string;
}

/** Every type of field, with what it holds; `null` is an answer too: not known, not set yet. */
export interface FieldValues {
  readonly kind: DelegationKind;
  readonly format: DelegationFormat;
  readonly place: DelegationPlace;
  readonly host: Host;
  readonly body: Host | null;
  readonly period: Period | null;
  readonly headcount: Headcount | null;
  /** One line. */
  readonly name: string | null;
  /** Any length. */
  readonly text: string | null;
  /** A day that is not ahead. */
  readonly pastDay: string | null;
  readonly flag: boolean;
  readonly themes: readonly ThemeId[];
  readonly subThemes: readonly SubThemeId[];
  readonly sectors: readonly SectorId[];
  readonly goals: readonly GoalId[];
  readonly levels: readonly Level[];
  readonly initiatorKind: InitiatorKind | null;
  readonly names: readonly string[];
  readonly visitors: readonly Visitor[];
  readonly contacts: readonly Contact[];
  readonly coActors: readonly CoActor[];
  readonly links: readonly Link[];
  readonly judgement: Judgement | null;
  readonly wish: PoliticalWish | null;
  readonly outcome: BusinessOutcome | null;
  readonly priorities: Priorities | null;
  readonly lead: LeadOverride | null;
  /** Why a warning was passed, by the row that warned. */
  readonly reasons: { readonly [row: string]: string };
}
export type FieldType = keyof FieldValues;

export const regionHost: Host = { id: 'region-skane' };

/** What a field holds about which nothing has been said. */
export const emptyValues: FieldValues = {
  kind: 'visit',
  format: 'ordinary',
  place: { name: '' },
  host: regionHost,
  body: null,
  period: null,
  headcount: null,
  name: null,
  text: null,
  pastDay: null,
  flag: false,
  themes: [],
  subThemes: [],
  sectors: [],
  goals: [],
  levels: [],
  initiatorKind: null,
  names: [],
  visitors: [],
  contacts: [],
  coActors: [],
  links: [],
  judgement: null,
  wish: null,
  outcome: null,
  priorities: null,
  lead: null,
  reasons: {},
};
