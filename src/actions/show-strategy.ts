import { strategyCard, strategySectionCard } from '../cards/strategy.ts';
import { type Action, textOf } from './action.ts';

/** The rows of the section that was chosen, or the sections again. */
export const showStrategy: Action = {
  verb: 'show-strategy',
  run: async ({ t }, services, clicked) => {
    const strategy = services.currentStrategy();
    const section = textOf(clicked, 'section');
    const isThere = Object.values(strategy.rows).some((row) => row.section === section);
    return {
      card: isThere ? strategySectionCard(t, strategy, section) : strategyCard(t, strategy),
    };
  },
};
