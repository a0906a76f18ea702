import { morningCard } from '../dialogs/morning-card.ts';
import { type Action, textOf } from './action.ts';
import { listOf } from './points/answer-points.ts';

/** A list of points, or the rest of one. */
export const showPoints: Action = {
  verb: 'show-points',
  run: async (turn, services, clicked) => {
    const view = await services.viewPointList(listOf(clicked), turn);
    const from = Number(textOf(clicked, 'from')) || 0;
    const isPersonal = turn.place.kind === 'personal';
    return { card: morningCard(turn.t, view, { isPersonal, from }) };
  },
};
