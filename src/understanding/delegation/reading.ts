import type { SubThemeId, ThemeId } from '../../strategy/schema.ts';
import type { PeriodReading } from '../dates.ts';
import type { Span } from '../fold.ts';
import type { Headcount } from '../headcount/headcount.ts';
import type { PlaceFinding } from '../places.ts';
import type { KindReading } from './kind.ts';

/** Some words as typed and where they stand. */
export interface Said {
  readonly text: string;
  readonly at: Span;
}

/** What a sentence says about a delegation; what it does not say is left out. Texts are exactly as typed. */
export interface DelegationReading {
  readonly kind?: KindReading;
  readonly place?: PlaceFinding;
  /** Who visits, or, on a trip, who is visited; with its id when it is known. */
  readonly organisation?: Said & { readonly id?: string };
  readonly period?: PeriodReading;
  readonly headcount?: Headcount;
  readonly themes: readonly ThemeId[];
  readonly subThemes: readonly SubThemeId[];
  /** Themes that only what they want, what we gain or a name suggests; to be offered, not taken. */
  readonly hintedThemes: readonly ThemeId[];
  readonly themeWords: readonly Said[];
  readonly host?: Said & { readonly id?: string };
  readonly theyWant?: Said;
  readonly weGain?: Said;
  /** True when it is told as something that has happened, or its last day has passed. */
  readonly isPast: boolean;
  /** The words that none of this came from, as typed. */
  readonly rest: string;
  /** The parts of it that say something all the same, and would be lost if nobody told of them. */
  readonly leftOver: readonly Said[];
}

/** Makes a field that is left out when there is nothing to put in it. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  const fields: { [K in Key]?: Value } = {};
  if (value !== undefined) fields[key] = value;
  return fields;
}
