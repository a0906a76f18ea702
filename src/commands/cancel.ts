import { cancelDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import type { Command } from './command.ts';

/** Throws away what is being done here; never calls off a delegation. */
export const cancel: Command = {
  name: 'cancel',
  says: {
    sv: [
      'avbryt (det) (här)',
      'strunt i det',
      'skit samma',
      'glöm det',
      'glöm|strunta|skit (i) alltihop|alltsammans|allting|allt …',
      'glöm|strunta|skit (i) det jag|vi hinner|orkar …',
      'stopp',
      'stop',
      'nej vänta',
      'vänta lite',
      '(nej) (strunta|skit|strunt) (i) (det) avbryt',
      'ångra mig',
      'släng (utkastet)',
    ],
    en: [
      'cancel (that|this|it)',
      'never mind',
      'forget it',
      'forget|drop all (of) it|this …',
      'forget|drop the whole thing …',
      'forget everything …',
      'stop',
      'scratch that',
      'hang on',
      'hold on',
      'discard (the) draft',
    ],
  },
  example: { sv: 'avbryt', en: 'cancel' },
  run: async (turn, services) => {
    if (!turn.activeDraft) return { text: turn.t.draft.nothingToCancel };
    const dialog = await dialogOf(turn, services, turn.activeDraft);
    return cancelDialog(turn, services, dialog, turn.activeDraft);
  },
};
