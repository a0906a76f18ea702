import { cancelDialog, draftOfActivity } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { startRegistration } from '../dialogs/register-delegation.ts';
import type { Command } from './command.ts';

/** Throws the open draft away and asks the first question again. */
export const startOver: Command = {
  name: 'start-over',
  says: {
    sv: [
      '(vi|jag) (vill) börja|börjar om (igen)',
      '(vi|jag) (vill) börja|börjar om från början',
      'ta det från början',
      'ta om det',
      'glöm|strunta|skit (i) det (vi) börja|börjar om …',
    ],
    en: ['start over', 'start again', 'from the beginning', 'forget it|that start over|again …'],
  },
  example: { sv: 'börja om', en: 'start over' },
  run: async (turn, services) => {
    if (turn.activeDraft) {
      const dialog = await dialogOf(turn, services, turn.activeDraft);
      await cancelDialog(turn, services, dialog, turn.activeDraft);
    }
    return startRegistration(turn, services, draftOfActivity(turn), '');
  },
};
