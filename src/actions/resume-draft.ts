import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** Goes on with a draft, wherever it was begun. */
export const resumeDraft: Action = {
  verb: 'resume-draft',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
