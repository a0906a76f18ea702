import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { type Action, textOf } from './action.ts';

/** An answer to a draft's question by one of its buttons. */
export const pressDraft: Action = {
  verb: 'press-draft',
  run: async (turn, services, clicked) => {
    const draft = textOf(clicked, 'draft');
    const dialog = await dialogOf(turn, services, draft);
    const answer = {
      by: 'button',
      button: textOf(clicked, 'button'),
      asked: textOf(clicked, 'asked'),
      values: clicked.values,
    } as const;
    return answerDialog(turn, services, dialog, draft, answer);
  },
};
