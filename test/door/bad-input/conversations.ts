/** What goes wrong in words and forms, and what is said about it. */

import type { Exchange } from '../conversation.ts';

const full = 'ny delegation från Tianjin Cancer Hospital 12–14 mars';
const fullEnglish = 'new delegation from Tianjin Cancer Hospital, 12–14 March';
const kept = 'Tianjin Cancer Hospital, 12–14 mars 2027';

export const conversations: readonly [fact: string, lines: readonly Exchange[]][] = [
  [
    'a day that does not exist is named and the rest is kept',
    [
      { say: 'ny delegation från Tianjin 31 april', see: ['31 april finns inte.', 'Tianjin'] },
      { say: '30 april', see: ['Besök från Tianjin, 30 april 2027', 'Vilken organisation'] },
    ],
  ],
  [
    'a day that does not exist is named in English',
    [{ say: 'new delegation from Tianjin 31 April', see: ['There is no 31 April.', 'Tianjin'] }],
  ],
  [
    'an end before the start is shown in the fields with what was said',
    [
      { say: 'ny delegation från Tianjin Cancer Hospital' },
      {
        say: '14–12 mars',
        see: ['ett fel att rätta', 'Fel: Sista dagen, 12 mars, ligger före första dagen, 14 mars.'],
      },
      { press: 'Fortsätt', fill: { lastDay: '2027-03-15' }, see: ['14–15 mars 2027'] },
    ],
  ],
  [
    'an end before the start in the form keeps the form',
    [
      { say: 'new delegation from Tianjin' },
      {
        press: 'Continue',
        fill: { organisation: 'Nankai', firstDay: '2027-03-14', lastDay: '2027-03-12' },
        see: ['one error to correct', 'Error: The last day, 12 March, is before', 'Nankai'],
      },
      { press: 'Continue', fill: { lastDay: '2027-03-14' }, see: ['Nankai, 14 March 2027'] },
    ],
  ],
  [
    'no visitors at all are asked about',
    [
      { say: full },
      { say: '0 personer', see: ['Fel: Antalet deltagare måste vara minst 1.', kept] },
      { press: 'Fortsätt', fill: { headcount: '8' }, see: ['8 personer från Tianjin'] },
    ],
  ],
  [
    'a hundred thousand visitors are too many',
    [
      { say: full },
      { say: '100 000 personer', see: ['Fel: 100 000 deltagare är för många: högst 2 000.', kept] },
      { press: 'Fortsätt', fill: { headcount: 'massor' }, see: ['”massor” är inget antal.', kept] },
      { say: '10 personer', see: ['10 personer från Tianjin', 'Stämmer det här?'] },
    ],
  ],
  [
    'a misspelt place is offered as the place it resembles',
    [
      { say: 'ny delegation från Tiandjin 12–14 mars', see: ['Menar du Tianjin?'] },
      { press: 'Tianjin', see: ['Besök från Tianjin, 12–14 mars 2027'] },
    ],
  ],
  [
    'a misspelt place is taken on a yes in words',
    [
      { say: 'new delegation from Tiandjin', see: ['Do you mean Tianjin?'] },
      { say: 'yes', see: ['Visit from Tianjin'] },
    ],
  ],
  [
    'a place that no one knows is asked about, and kept as it is on request',
    [
      { say: 'ny delegation från Atlantis', see: ['Jag hittar inte Atlantis i Kina.'] },
      { press: 'Spara som det är', see: ['Besök från Atlantis'] },
    ],
  ],
  [
    'a place that no one knows is replaced by one that is given instead',
    [
      { say: 'ny delegation från Atlantis' },
      { say: 'Tianjin', see: ['Besök från Tianjin'], miss: ['Atlantis'] },
    ],
  ],
  [
    'an empty message is answered with an example',
    [
      { say: full },
      { say: '', see: ['Meddelandet var tomt.'] },
      { say: ' \u00A0\n ', see: ['Meddelandet var tomt.'] },
      { say: 'fortsätt', see: [kept, 'Stämmer det här?'] },
    ],
  ],
  [
    'ten thousand characters are too many, and the draft is kept',
    [
      { say: full },
      { say: 'a '.repeat(5000), see: ['9 999 tecken', 'högst 4 000', 'kvar'] },
      { say: 'fortsätt', see: [kept] },
    ],
  ],
  [
    'ten thousand characters are too many in English',
    [
      { say: fullEnglish },
      { say: 'x'.repeat(10_000), see: ['10,000 characters', 'at most 4,000'] },
    ],
  ],
  [
    'a name of three hundred characters is refused and kept in its field',
    [
      { say: 'ny delegation från Tianjin' },
      { say: `${'Nankai '.repeat(43)}`, see: ['300 tecken', 'Högst 200', 'Fel:'] },
      { press: 'Vet inte än', see: ['När kommer de?'.slice(1)] },
    ],
  ],
  [
    'emoji alone are not understood, and are quoted',
    [{ say: full }, { say: '🎉🎉', see: ['Jag förstod inte ”🎉🎉”.', kept] }],
  ],
  [
    'a message about something else is said not to be understood',
    [
      { say: 'vad blir det för mat', see: ['Det där kan jag inte.'] },
      { say: full },
      { say: 'qwerty', see: ['Jag förstod inte ”qwerty”', kept] },
    ],
  ],
];
