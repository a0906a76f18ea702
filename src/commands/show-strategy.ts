import { strategyCard, strategyRowCard } from '../cards/strategy.ts';
import { Refusal } from '../domain/refusal.ts';
import { findRows } from '../understanding/rows.ts';
import type { Command } from './command.ts';

/** Shows the strategy in force, or one row of it (S1). */
export const showStrategy: Command = {
  name: 'show-strategy',
  says: {
    sv: [
      '(visa) strategi|strategin|kinastrategin',
      '(visa) strategi|strategin|kinastrategin (rad) {row}',
      'vad säger strategin|kinastrategin (om) (rad) {row}',
      'vad betyder|innebär {row}',
    ],
    en: [
      '(show) (the) (china) strategy',
      '(show) (the) (china) strategy (row) {row}',
      'what does the strategy say (about) {row}',
      'what does {row} mean|say',
    ],
  },
  example: { sv: 'strategi S24', en: 'strategy S24' },
  needs: 'read',
  run: async ({ t }, services, { text }) => {
    const strategy = services.currentStrategy();
    const [asked] = findRows(text);
    if (!asked) return { card: strategyCard(t, strategy) };
    const { row } = asked;
    if (!strategy.rows[row]) throw new Refusal('no-such-row', { row, version: strategy.version });
    return { card: strategyRowCard(t, strategy, row) };
  },
};
