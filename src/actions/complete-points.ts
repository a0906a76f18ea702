import type { Action } from './action.ts';
import { answerPoints } from './points/answer-points.ts';

/** The ticked points are done. */
export const completePoints: Action = {
  verb: 'complete-points',
  run: (turn, services, clicked) =>
    answerPoints(turn, services, clicked, {
      act: (numbers) => services.completePoints(turn, numbers),
      count: turn.t.points.outcome.doneCount,
    }),
};
