import { changedText } from '../cards/changes.ts';
import { delegationCard } from '../cards/delegation.ts';
import { editDelegationCard } from '../cards/delegation-forms.ts';
import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { MOST_QUOTED } from '../dialogs/registration/doubt-text.ts';
import { type ChangeSaid, readChange } from '../dialogs/registration/read-change.ts';
import { Refusal } from '../domain/refusal.ts';
import { changesBetween, readChanges } from '../services/delegation-changes.ts';
import type { Services } from '../services/services.ts';
import { shorten } from '../texts/format.ts';
import type { Reply, Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { namesDelegation, subjectOf, whichOne } from './subject.ts';

/**
 * Changes what the sentence names; one that names nothing gets the form. Without a number it is the
 * open draft that is meant, else the delegation talked about last.
 */
export const changeDelegation: Command = {
  name: 'change-delegation',
  says: {
    sv: [
      'ändra|uppdatera|flytta {ref} …',
      'ändra|uppdatera {ref}',
      '{ref} är|blir|har nu …',
      '{ref} är|blir …',
      '{ref} flyttas …',
      '{ref} …',
      'byt|ändra … för|i|på {ref} till …',
      'flytta {ref} till …',
      'ändra|flytta (det|den|besöket|resan) till …',
      'byt|ändra värd|datum|dagar|tema|organisation till …',
      'de|dom blir …',
    ],
    en: [
      'change|update|move {ref} …',
      'change|update {ref}',
      '{ref} is|are|has now …',
      '{ref} is|moves …',
      'change … of|for|in {ref} to …',
      'make {ref} …',
      '{ref} …',
      'make it …',
      'change|move it to …',
      'change|move the visit|trip to …',
      'change (the) host|dates|theme|organisation to …',
    ],
  },
  example: { sv: 'ändra D-2027-001 till 10 personer', en: 'D-2027-001 is now 10 people' },
  needs: 'register',
  run: async (turn, services, { text, rest }) => {
    const { t, timeZone } = turn;
    if (turn.activeDraft && !namesDelegation(text)) {
      const dialog = await dialogOf(turn, services, turn.activeDraft);
      return answerDialog(turn, services, dialog, turn.activeDraft, { by: 'text', text });
    }
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const change = readChange(turn, text);
    const isClear = !change.doubt && Object.keys(change.fields).length > 0;
    if (!isClear) return askInForm(turn, services, number, change, rest);
    const { before, after } = await services.changeDelegation(turn, number, change.fields);
    const changes = changesBetween(before.delegation, after.delegation);
    const lead = changedText(t, number, readChanges(changes));
    const view = await services.viewDelegation(after.delegation, turn.person);
    const isPersonal = turn.place.kind === 'personal';
    return { card: delegationCard(t, view, { lead, timeZone, isPersonal }), about: number };
  },
};

/** The form, with what was said in its fields and what was not understood above them. */
async function askInForm(
  turn: Turn,
  services: Services,
  number: string,
  { typed, doubt }: ChangeSaid,
  rest: string,
): Promise<Reply> {
  const { t, person } = turn;
  const { record } = await services.loadDelegation(turn, number);
  const view = await services.viewDelegation(record, person);
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  if (!view.mayChange) throw new Refusal('not-allowed', { ability: 'change' });
  const said = shorten(rest.trim(), MOST_QUOTED);
  const lead = doubt ?? (said ? t.delegation.changeUnread(said) : '');
  return { card: editDelegationCard(t, view, { typed, lead }), about: number };
}
