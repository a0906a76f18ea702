/** Registering in English, from the first word to the number. */

import type { Conversation } from '../conversation.ts';

export const inEnglish: readonly Conversation[] = [
  {
    name: 'a visit is registered in words',
    most: 5,
    lines: [
      {
        say: 'new delegation from Tianjin',
        see: ['Visit from Tianjin', 'First: which organisation is coming?'],
        buttons: ['Continue', 'Not known yet', 'Cancel'],
      },
      { say: 'Tianjin Cancer Hospital', see: ['when are they coming?'] },
      { say: '12–14 March', see: ['12–14 March 2027', 'Is this right?'] },
      { say: 'register', see: ['Visit D-2027-001 · Registered', 'Registered: D-2027-001.'] },
    ],
  },
  {
    name: 'a full sentence needs one confirmation',
    most: 2,
    lines: [
      {
        say: 'new delegation from Tianjin Cancer Hospital, 12-14 March, 8 people, life science, hosted by Lund University',
        see: ['8 people from Tianjin', 'Host: Lund University', 'Is this right?'],
      },
      { press: 'Register', see: ['Visit D-2027-001 · Registered'] },
    ],
  },
  {
    name: 'a visit is registered by the form',
    most: 3,
    lines: [
      { say: 'new delegation from Tianjin' },
      {
        press: 'Continue',
        fill: { organisation: 'Nankai', firstDay: '2027-03-12' },
        see: ['Nankai, 12 March 2027', 'Is this right?'],
      },
      { press: 'Register', see: ['Visit D-2027-001 · Registered'] },
    ],
  },
  {
    name: 'a trip is registered',
    most: 5,
    lines: [
      { say: 'delegation to Guangdong', see: ['Trip to Guangdong'] },
      { say: 'Guangdong Health Commission' },
      { say: '3-6 May', see: ['Mon 3 – Thu 6 May 2027'] },
      { say: 'yes', see: ['Trip D-2027-001 · Registered'] },
    ],
  },
  {
    name: 'what is told as past is not asked about',
    most: 4,
    lines: [
      { say: 'we were in Guangzhou 3-6 November', miss: ['taken place'] },
      { say: 'not known yet', miss: ['taken place'] },
      { say: 'life science' },
      { say: 'register', see: ['Trip D-2027-001 · Completed'] },
    ],
  },
  {
    name: 'what is confirmed is changed first, in words',
    most: 5,
    lines: [
      { say: 'new delegation from Tianjin Cancer Hospital 12-14 March' },
      { say: 'make it 10 people', see: ['10 people from Tianjin'] },
      { say: 'host LU', see: ['Host: Lund University'] },
      { say: '12-15 March', see: ['Fri 12 – Mon 15 March 2027'] },
      { say: 'register', see: ['10 people from Tianjin', 'Host: Lund University'] },
    ],
  },
  {
    name: 'Tianjin brings its theme, its arrangement and who leads',
    most: 1,
    lines: [
      {
        say: 'new delegation from Tianjin',
        see: [
          'Theme: Life science (suggestion)',
          'Lund University',
          'S64',
          'Led by: Invest in Skåne',
          'S32',
        ],
      },
    ],
  },
];
