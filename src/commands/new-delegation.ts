import { draftOfActivity, startRegistration } from '../dialogs/register-delegation.ts';
import type { Command } from './command.ts';

/** Starts a registration with whatever the sentence already says. */
export const newDelegation: Command = {
  name: 'new-delegation',
  says: {
    sv: [
      '(en) ny delegation|dele|delegationsresa …',
      '(ett) nytt besök|delegationsbesök …',
      '(en) ny resa|aktivitet …',
      'delegation|delegationsbesök|besök från|ifrån|av …',
      'resa|delegation|delegationsresa till …',
      'registrera|lägg in|lägg upp|boka in|anmäl (en|ett) (ny|nytt) delegation|besök|resa|aktivitet …',
      'boka in kineserna …',
      'vi får|fick|har|hade|väntar (ett|en) (besök|delegation|grupp) …',
      'vi får|fick|hade besök …',
      'det kommer|landar|kom (folk|en grupp|en delegation|besök|gäster) …',
      'vi ska|åker|reser (ner) till …',
      'ska (ner) till …',
      'vi var|va i …',
      'va|var i …',
      'dom|de va|var här …',
    ],
    en: [
      '(a) new delegation|visit|trip|activity …',
      '(a) delegation|visit|visitors from|to|by …',
      '(a) trip to …',
      'register|log|add|put in|pencil in|book (a|the) (new) delegation|visit|trip|activity …',
      "we're|we are having|expecting|getting (a|some) visitors|visit|delegation|people …",
      'we had (some) visitors|people|a visit|a delegation …',
      "there's|there is (a) group|delegation coming|arriving …",
      "we're|we are off|going|travelling to …",
      'we were in …',
    ],
  },
  example: { sv: 'ny delegation från Tianjin', en: 'new delegation from Tianjin' },
  needs: 'register',
  run: (turn, services, { text }) =>
    startRegistration(turn, services, draftOfActivity(turn), text),
};
