/** Every place in which a registration may stand. */

import type { Exchange } from '../conversation.ts';

/** A place in a registration: how one comes there, and what is asked there. */
export interface Step {
  readonly at: string;
  readonly lines: readonly Exchange[];
  readonly asks: string;
  /** What was said before, which must stand on the card again. */
  readonly keeps: string;
}

export const steps: readonly Step[] = [
  {
    at: 'the kind',
    lines: [{ say: 'börja om' }],
    asks: 'Är det ett besök hit, en resa dit eller',
    keeps: 'Delegation till eller från Kina',
  },
  {
    at: 'the place',
    lines: [{ say: 'ny resa' }],
    asks: 'Vilken provins eller stad',
    keeps: 'Ny resa',
  },
  {
    at: 'a misspelt place',
    lines: [{ say: 'ny delegation från Tiandjin' }],
    asks: 'Menar du Tianjin?',
    keeps: 'Nytt besök',
  },
  {
    at: 'a place that no one knows',
    lines: [{ say: 'ny delegation från Atlantis' }],
    asks: 'Jag hittar inte Atlantis',
    keeps: 'Nytt besök',
  },
  {
    at: 'the organisation',
    lines: [{ say: 'ny delegation från Tianjin' }],
    asks: 'Vilken organisation kommer?',
    keeps: 'Kommer från: Tianjin',
  },
  {
    at: 'the dates',
    lines: [{ say: 'ny delegation från Tianjin' }, { say: 'Nankai University' }],
    asks: 'När kommer de?',
    keeps: 'Nankai University',
  },
  {
    at: 'a date that does not exist',
    lines: [{ say: 'ny delegation från Nankai University i Tianjin' }, { say: '31 april' }],
    asks: '31 april finns inte.',
    keeps: 'Nankai University',
  },
  {
    at: 'a period that has passed',
    lines: [{ say: 'ny delegation från Tianjin 3–6 november 2026' }],
    asks: 'Har besöket ägt rum?',
    keeps: '3–6 november 2026',
  },
  {
    at: 'the theme',
    lines: [{ say: 'ny delegation från Wuhan University i Wuhan 12–14 mars' }],
    asks: 'Vilket tema gäller det?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'the confirmation',
    lines: [{ say: 'ny delegation från Nankai University i Tianjin 12–14 mars' }],
    asks: 'Stämmer det här?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'a change',
    lines: [
      { say: 'ny delegation från Nankai University i Tianjin 12–14 mars' },
      { press: 'Ändra' },
    ],
    asks: 'Vad ska ändras?',
    keeps: '12–14 mars 2027',
  },
  {
    at: 'a number that is refused',
    lines: [
      { say: 'ny delegation från Nankai University i Tianjin 12–14 mars' },
      { say: '0 personer' },
    ],
    asks: 'Antalet deltagare måste vara minst 1.',
    keeps: '12–14 mars 2027',
  },
];
