import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import type { Command } from './command.ts';

/** Goes on with the draft that was answered last, wherever that was. */
export const resumeDraft: Command = {
  name: 'resume-draft',
  says: {
    sv: ['fortsätt (med|på) (utkastet)'],
    en: ['continue (with) (the) (draft)', 'resume (the) (draft)'],
  },
  hints: {
    sv: ['fortsätt …', '… fortsätta (med) (den|det|utkastet|igen) …'],
    en: ['continue …', '… continue (with) it|that …', '… pick up where …'],
  },
  example: { sv: 'fortsätt', en: 'continue' },
  run: async (turn, services) => {
    const [latest] = await services.listDrafts(turn.person.id);
    const draft = turn.activeDraft ?? latest?.id;
    if (!draft) return { text: turn.t.noDrafts };
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};
