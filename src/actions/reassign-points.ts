import { reassignedText } from '../cards/point-outcome.ts';
import { type Action, textOf } from './action.ts';
import { answerPoints } from './points/answer-points.ts';

/** The ticked points go to somebody else, who is told. */
export const reassignPoints: Action = {
  verb: 'reassign-points',
  run: async (turn, services, clicked) => {
    const owner = textOf(clicked, 'newOwner');
    const people = await services.listColleagues(turn.person);
    const name = people.find(({ id }) => id === owner)?.name ?? '';
    return answerPoints(turn, services, clicked, {
      act: (numbers) => services.reassignPoints(turn, numbers, owner),
      count: turn.t.points.outcome.reassignedCount,
      lead: (changed) => reassignedText(turn.t, changed, name, owner === turn.person.id),
    });
  },
};
