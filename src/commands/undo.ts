import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import type { Command } from './command.ts';

/** Takes back what can be taken back in words: a draft that was thrown away, within a day. */
export const undo: Command = {
  name: 'undo',
  says: {
    sv: ['ångra (det)', 'ta tillbaka det (där)', '(oj) (fel) ta tillbaka det (där)'],
    en: ['undo (that|it)', 'take that|it back', '(oops) (wrong) take that|it back'],
  },
  example: { sv: 'ångra', en: 'undo' },
  run: async (turn, services) => {
    const draft = await services.latestCancelled(turn.person.id);
    if (!draft) return { text: turn.t.hearing.nothingToUndo };
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
