import { resumeDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { showChanged } from './show-changed.ts';
import { subjectOf } from './subject.ts';

/**
 * Takes back what was done last: one's own change of the delegation that is talked of, or a draft that
 * was thrown away within a day.
 */
export const undo: Command = {
  name: 'undo',
  says: {
    sv: [
      'ångra (det)',
      'ångra {ref}',
      'ångra ändringen|ändringarna',
      'ångra det sista|senaste …',
      '(oj) ångra det där …',
      'ta tillbaka det (där)',
      '(oj) (fel) ta tillbaka det (där)',
    ],
    en: [
      'undo (that|it)',
      'undo {ref}',
      'undo the change|changes',
      'undo the last|latest …',
      'take that|it back',
      '(oops) (wrong) take that|it back',
    ],
  },
  example: { sv: 'ångra', en: 'undo' },
  run: async (turn, services, { text }) => {
    const draft = await services.latestCancelled(turn.person.id);
    const number = subjectOf(turn, text);
    const isOfRecord = number && !(await isLater(turn, services, draft, number));
    if (isOfRecord) {
      return showChanged(turn, services, await services.undoChange(turn, number));
    }
    if (!draft) return { text: turn.t.hearing.nothingToUndo };
    return resumeDialog(turn, services, await dialogOf(turn, services, draft), draft);
  },
};

/** True when the draft was thrown away after the delegation was changed. */
async function isLater(
  turn: Turn,
  services: Services,
  draft: string | undefined,
  number: string,
): Promise<boolean> {
  const stored = draft ? await services.readDraft(turn.person.id, draft) : undefined;
  if (!stored) return false;
  const { record } = await services.loadDelegation(turn, number);
  return stored.value.updatedAt > record.changedAt;
}
