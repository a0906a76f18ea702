/** The cards of the strategy: its sections, each section's rows, and every row. */

import { strategyCard, strategyRowCard, strategySectionCard } from '../../src/cards/strategy.ts';
import { strategyOf } from '../../src/strategy/strategy.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

export function* strategyCards({ t }: Turn): Generator<Draw> {
  const strategy = strategyOf('2012');
  yield ['strategy', strategyCard(t, strategy)];
  for (const section of new Set(Object.values(strategy.rows).map((row) => row.section))) {
    yield [`strategy, ${section}`, strategySectionCard(t, strategy, section)];
  }
  for (const row of Object.keys(strategy.rows)) {
    yield [`strategy, ${row}`, strategyRowCard(t, strategy, row)];
  }
}
