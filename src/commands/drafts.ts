import { type DraftRow, draftsCard } from '../cards/drafts.ts';
import { describeDraft } from '../dialogs/index.ts';
import type { Command } from './command.ts';

/** Lists one's own drafts, each with what is asked next and how old it is. */
export const drafts: Command = {
  name: 'drafts',
  says: {
    sv: [
      '(mina|alla) utkast|utkasten',
      'visa|lista|se (mina|alla) utkast|utkasten',
      'vilka utkast har jag',
    ],
    en: ['(my|all) drafts', 'show|list|see (all) (my) (the) drafts', 'what drafts do I have'],
  },
  example: { sv: 'utkast', en: 'drafts' },
  needs: 'register',
  run: async (turn, services) => {
    const found = await services.viewDrafts(turn.person.id);
    const rows: DraftRow[] = found.map(({ draft, answeredOn, removedOn }) => {
      return { id: draft.id, answeredOn, removedOn, ...describeDraft(turn, draft) };
    });
    return { card: draftsCard(turn.t, rows, turn.today) };
  },
};
