/** What is said in Teams' own search and dialogs, in Swedish. */

import { formatDay, formatNumber, NBSP } from '../format.ts';

export const extensionsSv = {
  /** As Teams' menus name them. */
  commands: {
    'search-delegations': {
      title: 'Sök delegation',
      description: 'Hitta en delegation och dela kortet i konversationen',
    },
    'register-message': {
      title: 'Registrera delegation',
      description: 'Gör en delegation av meddelandet',
    },
  },
  dialogTitle: 'Delegation',
  parameter: { title: 'Sök', description: 'Plats, organisation, nummer, ämne eller månad' },
  noneFound:
    'Ingen delegation passar in på det. Sök på en plats, en organisation eller ett nummer.',
  onlySecret: (count: number) =>
    count === 1
      ? 'Den som passar in är sekretessmarkerad och kan inte delas.'
      : `De ${count} som passar in är sekretessmarkerade och kan inte delas.`,
  /** On a card that is shared, which nobody can redraw. */
  sharedBy: (name: string, date: string) =>
    `Delat av ${name}. Så här såg det ut den ${formatDay('sv', date)}.`,

  /** What the link to a message is called on the record. */
  linkTitle: (sender: string, date: string) =>
    sender
      ? `Meddelande från ${sender}, ${formatDay('sv', date)}`
      : `Meddelande, ${formatDay('sv', date)}`,
  /** The question above a form that was filled in from a message. */
  check: (missing: string) =>
    missing ? `Stämmer uppgifterna? Det här saknas: ${missing}.` : 'Stämmer uppgifterna?',
  /** How much of the message could be read. */
  source: {
    read: 'Fälten är ifyllda efter meddelandet.',
    cut: (letters: number) =>
      `Meddelandet är långt. Fälten är ifyllda efter de första ${formatNumber('sv', letters)}${NBSP}tecknen.`,
    nothing: 'I meddelandet står inget om ett besök eller en resa. Fyll i det du vet.',
    empty: 'Meddelandet har ingen text, bara en bild eller en bilaga. Fyll i det du vet.',
  },
  alreadyRegistered: (no: string, name: string) =>
    `Meddelandet är redan registrerat som ${no}, av ${name}.`,
  noSuchCommand: 'Det där kan jag inte. Uppdatera appen i Teams och försök igen.',
};

export type ExtensionTexts = typeof extensionsSv;
