/** Registering in Swedish, from the first word to the number. */

import type { Conversation } from '../conversation.ts';

export const inSwedish: readonly Conversation[] = [
  {
    name: 'a visit is registered in words',
    most: 5,
    lines: [
      {
        say: 'ny delegation från Tianjin',
        see: ['Besök från Tianjin', 'Först: vilken organisation kommer?'],
        buttons: ['Fortsätt', 'Vet inte än', 'Avbryt'],
      },
      { say: 'Tianjin Cancer Hospital', see: ['En sak saknas: när kommer de?'] },
      {
        say: '12–14 mars',
        see: ['Tianjin Cancer Hospital, 12–14 mars 2027', 'Stämmer det här?'],
        buttons: ['Registrera', 'Ändra', 'Avbryt'],
      },
      {
        say: 'registrera',
        see: ['Besök D-2027-001 · Registrerat', 'Registrerat: D-2027-001.'],
        buttons: ['Komplettera', 'Ändra', 'Begär medverkan', 'Visa historik'],
      },
    ],
  },
  {
    name: 'a full sentence needs one confirmation',
    most: 2,
    lines: [
      {
        say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars, 8 personer, life science, värd Lunds universitet',
        see: [
          'Tianjin Cancer Hospital, 12–14 mars 2027',
          'Gäster: 8 personer från Tianjin',
          'Tema: Life science',
          'Värd: Lunds universitet',
          'Stämmer det här?',
        ],
      },
      { press: 'Registrera', see: ['Besök D-2027-001 · Registrerat'] },
    ],
  },
  {
    name: 'a visit is registered by the form',
    most: 3,
    lines: [
      { say: 'ny delegation från Tianjin' },
      {
        press: 'Fortsätt',
        fill: { organisation: 'Nankai', firstDay: '2027-03-12', lastDay: '2027-03-14' },
        see: ['Nankai, 12–14 mars 2027', 'Stämmer det här?'],
      },
      { press: 'Registrera', see: ['Besök D-2027-001 · Registrerat'] },
    ],
  },
  {
    name: 'a trip is registered',
    most: 5,
    lines: [
      {
        say: 'resa till Guangdong',
        see: ['Resa till Guangdong', 'vilken organisation ska besökas'],
      },
      { say: 'Guangdong Health Commission' },
      { say: '3–6 maj', see: ['Går till: Guangdong', '3–6 maj 2027'] },
      { say: 'ja', see: ['Resa D-2027-001 · Registrerad'] },
    ],
  },
  {
    name: 'what is told as past is not asked about',
    most: 4,
    lines: [
      {
        say: 'va i Guangzhou 3–6 nov',
        see: ['Resa till Guangzhou, 3–6 november 2026'],
        miss: ['Har resan ägt rum?'],
      },
      { say: 'vet inte än', miss: ['Har resan ägt rum?'] },
      { say: 'life science', miss: ['Har resan ägt rum?'] },
      { say: 'registrera', see: ['Resa D-2027-001 · Genomförd'] },
    ],
  },
  {
    name: 'a past period not told as past is asked about once',
    most: 5,
    lines: [
      {
        say: 'ny delegation från Tianjin 3–6 november 2026',
        see: ['3–6 november 2026 har redan varit. Har besöket ägt rum?'],
      },
      { say: 'ja', see: ['En sak saknas: vilken organisation kommer?'], miss: ['ägt rum'] },
      { say: 'Nankai University', see: ['Stämmer det här?'], miss: ['ägt rum'] },
      { say: 'registrera', see: ['Besök D-2027-001 · Genomfört'] },
    ],
  },
  {
    name: 'a past period is asked about also when the place was in doubt',
    most: 5,
    lines: [
      { say: 'ny delegation från Tiandjin 3–6 november 2026', see: ['Menar du Tianjin?'] },
      { press: 'Tianjin', see: ['har redan varit. Har besöket ägt rum?'] },
      { press: 'Nej, andra dagar', see: ['Besök från Tianjin', 'Två saker saknas'] },
    ],
  },
  {
    name: 'what is confirmed is changed first, in words and in the form',
    most: 9,
    lines: [
      { say: 'ny delegation från Tianjin Cancer Hospital 12–14 mars' },
      { say: '10 personer', see: ['10 personer från Tianjin', 'Stämmer det här?'] },
      { say: 'värd LU', see: ['Värd: Lunds universitet', '10 personer från Tianjin'] },
      { say: '12–15 mars', see: ['fre 12 – mån 15 mars 2027', 'Värd: Lunds universitet'] },
      { press: 'Ändra', see: ['Vad ska ändras?', 'Antal deltagare'] },
      {
        press: 'Fortsätt',
        fill: { headcount: '12', initiator: 'Medicon Village' },
        see: ['12 personer från Tianjin', 'Stämmer det här?'],
      },
      { press: 'Registrera', see: ['12 personer från Tianjin', 'Värd: Lunds universitet'] },
    ],
  },
  {
    name: 'what is not known yet is left open',
    most: 4,
    lines: [
      { say: 'ny delegation från Tianjin' },
      { say: 'vet inte än', see: ['Vilka kommer: Inte känt än'] },
      { say: 'vet inte än', see: ['När: Inte bestämt än', 'Stämmer det här?'] },
      { say: 'registrera', see: ['saknas organisation, dagar, mål'] },
    ],
  },
  {
    name: 'Tianjin brings its theme, its arrangement and who leads',
    most: 1,
    lines: [
      {
        say: 'ny delegation från Tianjin',
        see: [
          'Tema: Life science (förslag)',
          'En överenskommelse om life science förbereds med Tianjin',
          'Lunds universitet',
          'S64',
          'Leds av: Invest in Skåne, i samverkan med Näringsliv Skåne.',
          'S32',
        ],
      },
    ],
  },
];
