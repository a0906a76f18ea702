import { changedText } from '../cards/changes.ts';
import { delegationCard } from '../cards/delegation.ts';
import { editDelegationCard } from '../cards/delegation-forms.ts';
import { answerDialog } from '../dialogs/dialog.ts';
import { dialogOf } from '../dialogs/index.ts';
import { readChange } from '../dialogs/registration/read-change.ts';
import { changesBetween } from '../services/delegation-changes.ts';
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
      'make it …',
      'change|move it to …',
      'change|move the visit|trip to …',
      'change (the) host|dates|theme|organisation to …',
    ],
  },
  example: { sv: 'ändra D-2027-001 till 10 personer', en: 'D-2027-001 is now 10 people' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, timeZone } = turn;
    if (turn.activeDraft && !namesDelegation(text)) {
      const dialog = await dialogOf(turn, services, turn.activeDraft);
      return answerDialog(turn, services, dialog, turn.activeDraft, { by: 'text', text });
    }
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const change = readChange(turn, text);
    if (Object.keys(change).length === 0) {
      const { record } = await services.loadDelegation(number);
      const view = await services.viewDelegation(record, turn.person);
      return { card: editDelegationCard(t, view), about: number };
    }
    const { before, after } = await services.changeDelegation(turn, number, change);
    const lead = changedText(t, number, changesBetween(before.delegation, after.delegation));
    const view = await services.viewDelegation(after.delegation, turn.person);
    const isPersonal = turn.place.kind === 'personal';
    return { card: delegationCard(t, view, { lead, timeZone, isPersonal }), about: number };
  },
};
