import { editRequestCard } from '../cards/request/steps.ts';
import { showRequest } from '../dialogs/request-participation.ts';
import { type Action, requestNumberOf } from './action.ts';

/** The first step of completing a request: the same card with its fields to fill in. */
export const editRequest: Action = {
  verb: 'edit-request',
  run: async (turn, services, clicked) => {
    const { t, timeZone } = turn;
    const number = requestNumberOf(clicked);
    const [view, known] = await Promise.all([
      services.viewRequestByNumber(number, turn),
      services.listPoliticians(t.roles),
    ]);
    if (!view.may.change) return showRequest(turn, services, number, t.outOfDate);
    return { card: editRequestCard(t, view, known, timeZone), about: number };
  },
};
