import { draftOfActivity } from '../dialogs/dialog.ts';
import { startRegistration } from '../dialogs/register-delegation.ts';
import type { Command } from './command.ts';

/** Starts a registration with whatever the sentence already says. */
export const newDelegation: Command = {
  name: 'new-delegation',
  says: {
    sv: [
      '(en|ett) ny|nytt delegation|dele|besök|delegationsbesök|resa|delegationsresa|aktivitet …',
      'delegation|besök|delegationsbesök från|ifrån|av …',
      'delegation|resa|delegationsresa till …',
      'registrera|anmäl (en|ett) (ny|nytt) delegation|besök|resa|aktivitet …',
      'lägg in|upp (en|ett) (ny|nytt) delegation|besök|resa …',
      'boka in (en|ett) delegation|besök|resa|grupp|kineserna …',
      'vi får|fick|har|hade|väntar (ett|en) besök|delegation|grupp …',
      'det kommer|landar (en) folk|grupp|delegation|besök|gäster|kineser …',
      'vi ska|åker|reser (ner) till …',
      'ska (ner) till …',
      '(vi) var|va i …',
      'dom|de va|var här …',
    ],
    en: [
      '(a) new delegation|visit|trip|activity …',
      '(a) delegation|visit|visitors from|by …',
      '(a) delegation|trip to …',
      'register|log|add|book (a|the) (new) delegation|visit|trip|activity …',
      'put|pencil in (a|the) (new) delegation|visit|trip …',
      "we're having|expecting|getting (a|some) visitors|visit|delegation|people …",
      'we are having|expecting|getting (a|some) visitors|visit|delegation|people …',
      'we had (a|some) visitors|people|visit|delegation …',
      "there's (a) group|delegation coming|arriving …",
      'there is (a) group|delegation coming|arriving …',
      "we're off|going|travelling to …",
      'we are off|going|travelling to …',
      'we were in …',
    ],
  },
  example: { sv: 'ny delegation från Tianjin', en: 'new delegation from Tianjin' },
  needs: 'register',
  run: (turn, services, { text }) => startRegistration(turn, services, draftOfActivity(turn), text),
};
