import { resumeDraft } from '../commands/resume-draft.ts';
import { showDelegationCard } from '../commands/subject.ts';
import { showDraft } from '../dialogs/index.ts';
import type { Action } from './action.ts';
import { numberOf, textOf } from './action.ts';
import { showPoints } from './show-points.ts';
import { showRequest } from './show-request.ts';
import { showSupportRequest } from './show-support-request.ts';

/** What became of a click of which nobody knew whether it was saved: the thing itself, as it stands. */
export const showOutcome: Action = {
  verb: 'show-outcome',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    // Registering takes its id from the draft, which may not know yet that it is done.
    const registered = draft ? await services.findDelegationById(turn, draft) : undefined;
    if (registered) return showDelegationCard(turn, services, registered.record.number);
    if (draft) return showDraft(turn, services, draft);
    if (textOf(clicked, 'list')) return showPoints.run(turn, services, clicked);
    if (textOf(clicked, 'request')) return showRequest.run(turn, services, clicked);
    if (textOf(clicked, 'support')) return showSupportRequest.run(turn, services, clicked);
    if (textOf(clicked, 'delegation')) return showDelegationCard(turn, services, numberOf(clicked));
    return resumeDraft.run(turn, services, { text: '', rest: '' });
  },
};
