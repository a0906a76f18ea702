/** How the functions of notes, deviations and leads are called, and what the notes' sentences need. */

import type { Warning } from '../../src/domain/notes.ts';
import type { Arguments } from './walk.ts';

export const everyNote = {
  purposes: ['export-and-investment', 'cooperation'],
  sectors: ['life-science', 'ict'],
  row: 'S36',
  version: '2012',
  instead: ['invest-in-skane'],
  reason: 'De håller i kontakten sedan 2025.',
  organisations: ['business-sweden', 'vinnova'],
  paid: ['business-sweden'],
  on: '2027-03-12',
  usual: 60,
  hasDeclined: true,
  ask: ['lunds-universitet', 'lth'],
};

export const oneNote = {
  purposes: ['cooperation-and-export'],
  sectors: ['ict'],
  instead: [],
  paid: [],
  hasDeclined: false,
};

const before = 'confirm';
const weight = 'consider';
const warnings: readonly Warning[] = [
  { code: 'region-alone', weight, before, rows: ['S36'], details: { hasDeclined: false } },
  { code: 'no-university', weight, before, rows: ['S37'], details: { ask: ['lth'] } },
];
const missing = { number: 'D-2027-014', version: '2012' };

export const adviceCalls: readonly (readonly [pattern: string, calls: Arguments])[] = [
  ['advice.title', [['2012']]],
  ['advice.purpose', [[['export-and-investment', 'cooperation']]]],
  ['deviation.waits', [1, 2, 9].map((count) => [count, 'visit', 'confirm'])],
  ['deviation.saved', [['D-2027-014']]],
  ['lead.saved', [['D-2027-014', 'Näringsliv Skåne']]],
  ['lead.restored', [['D-2027-014']]],
  ['responsible.given', [['D-2027-014', 'Omar Haddad']]],
  ['responsible.taken', [['D-2027-014']]],
  ['responsible.toWhom', [['D-2027-014']]],
  [
    'refusals.deviation-missing',
    [
      [{ ...missing, step: 'confirm', warnings }],
      [{ ...missing, step: 'close', warnings: warnings.slice(0, 1) }],
    ],
  ],
];
