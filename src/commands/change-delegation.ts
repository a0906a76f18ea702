import { delegationCard, editDelegationCard } from '../cards/delegation.ts';
import { fieldText, valueText } from '../cards/describe.ts';
import { readChange } from '../dialogs/registration/read-change.ts';
import { changesBetween } from '../services/delegation-changes.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';

/** Changes what the sentence names; one that names nothing gets the form. */
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
    ],
    en: [
      'change|update|move {ref} …',
      'change|update {ref}',
      '{ref} is|are|has now …',
      '{ref} is|moves …',
      'change … of|for|in {ref} to …',
      'make {ref} …',
    ],
  },
  example: { sv: 'ändra D-2027-001 till 10 personer', en: 'D-2027-001 is now 10 people' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, timeZone } = turn;
    const number = subjectOf(turn, text);
    if (!number) return whichOne(turn);
    const change = readChange(turn, text);
    if (Object.keys(change).length === 0) {
      const { record } = await services.loadDelegation(number);
      const view = await services.viewDelegation(record, turn.person);
      return { card: editDelegationCard(t, view), about: number };
    }
    const { before, after } = await services.changeDelegation(turn, number, change);
    const lines = Object.entries(changesBetween(before.delegation, after.delegation)).map(
      ([field, value]) =>
        t.delegation.changeOf(
          fieldText(t, field),
          valueText(t, field, value.before),
          valueText(t, field, value.after),
        ),
    );
    const lead = lines.length > 0 ? t.delegation.changed(number, lines) : '';
    const view = await services.viewDelegation(after.delegation, turn.person);
    const isPersonal = turn.place.kind === 'personal';
    return { card: delegationCard(t, view, { lead, timeZone, isPersonal }), about: number };
  },
};
