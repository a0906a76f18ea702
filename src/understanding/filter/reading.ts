import type { SubThemeId, ThemeId } from '../../strategy/schema.ts';

/** What a sentence narrows a list of delegations by; what it does not say is left out. */
export interface FilterReading {
  readonly mine?: true;
  readonly kind?: 'visit' | 'trip' | 'activity';
  readonly stage?: 'registered' | 'confirmed' | 'completed' | 'closed' | 'cancelled';
  readonly task?: 'waiting' | 'without-follow-up';
  readonly time?: 'coming' | 'past';
  /** The id of a place. */
  readonly place?: string;
  readonly theme?: ThemeId | SubThemeId;
  readonly from?: string;
  readonly to?: string;
  /** What nothing else came from, to be searched for as it stands. */
  readonly words?: string;
}
