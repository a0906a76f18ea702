/** The strategies there are. Records keep the version they were made under; a new one is a new file. */

import strategy2012 from './2012.json' with { type: 'json' };
import {
  type Effect,
  type Relation,
  type Strategy,
  type StrategyRow,
  type Strength,
  type SubThemeId,
  strategySchema,
  type ThemeId,
} from './schema.ts';

/** The numbers of the rows of 2012, which the texts have words for. */
export type Row2012 = keyof (typeof strategy2012)['rows'];

/** One row a file, the oldest first. */
export const strategies: Strategy[] = [strategySchema.parse(strategy2012)];

/** The strategy in force on a day: the latest whose `validFrom` is not after it. */
export function strategyOn(date: string): Strategy {
  const [first, ...later] = strategies;
  if (!first) throw new Error('There is no strategy file');
  return later.reduce((found, next) => (next.validFrom <= date ? next : found), first);
}

/** The strategy a record was made under. */
export function strategyOf(version: string): Strategy {
  const found = strategies.find((strategy) => strategy.version === version);
  if (!found) throw new Error(`There is no strategy ${version}`);
  return found;
}

/** The theme that a sub-theme lies under, in the latest strategy. */
export function themeOfSubTheme(id: SubThemeId): ThemeId {
  const found = strategies.at(-1)?.subThemes.find((subTheme) => subTheme.id === id);
  if (!found) throw new Error(`The strategy has no sub-theme ${id}`);
  return found.theme;
}

/** What the strategy says of the region's relation to a province, if anything. */
export function relationTo(strategy: Strategy, province: string): Relation | undefined {
  return strategy.relations.find((relation) => relation.place === province);
}

/** True for a province that is one of the main priorities (S59). */
export function isPriorityPlace(strategy: Strategy, province: string | undefined): boolean {
  return strategy.relations.some(({ place, isPriority }) => isPriority && place === province);
}

/** What a row does: ska and måste block, bör warns, openness never refuses, the rest informs. */
export function effectOf({ strength, heldAs }: StrategyRow): Effect {
  return heldAs ?? effectsOfStrength[strength];
}

const effectsOfStrength: Readonly<Record<Strength, Effect>> = {
  shall: 'blocks',
  must: 'blocks',
  should: 'warns',
  'not-prioritised': 'warns',
  open: 'never-refuses',
  activity: 'informs',
  information: 'informs',
};
