import { afterVisitCard } from '../cards/after-visit.ts';
import { draftOfForm } from '../dialogs/add-points/draft-id.ts';
import { startAddPoints } from '../dialogs/add-points.ts';
import { draftOfActivity } from '../dialogs/dialog.ts';
import { Refusal } from '../domain/refusal.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { type Action, textOf } from './action.ts';

/** Takes in the lines of the form that asks for points (S84), or opens that form. */
export const addPoints: Action = {
  verb: 'add-points',
  run: async (turn, services, clicked) => {
    const delegation = textOf(clicked, 'delegation');
    const text = textOf(clicked, 'points').trim();
    if (text) {
      const draft = draftOfForm(turn, delegation, text);
      return startAddPoints(turn, services, draft, { delegation, text });
    }
    if (!textOf(clicked, 'form')) {
      return startAddPoints(turn, services, draftOfActivity(turn), { delegation, text: '' });
    }
    const { record } = await services.loadDelegation(turn, delegation);
    const view = await services.viewAfterVisit(record, turn.person);
    const error = refusalText(turn.t, new Refusal('text-missing', {}));
    return { card: afterVisitCard(turn.t, view, { isPersonal: true, error }), about: delegation };
  },
};
