import { afterVisitCard } from '../cards/after-visit.ts';
import { type Action, textOf } from './action.ts';

/** Asks for the follow-up points again on the next working day; nothing else changes. */
export const snoozeDocumentation: Action = {
  verb: 'snooze-documentation',
  run: async (turn, services, clicked) => {
    const number = textOf(clicked, 'delegation');
    const { after } = await services.putOffPoints(turn, number);
    const { delegation } = after;
    const view = await services.viewAfterVisit(delegation, turn.person);
    const { putOff } = turn.t.points.afterVisit;
    const lead = putOff(delegation.kind, delegation.askOn ?? turn.today);
    return { card: afterVisitCard(turn.t, view, { isPersonal: true, lead }), about: number };
  },
};
