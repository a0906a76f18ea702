/** What is said of the strategy itself, in Swedish. */

import type { Effect, Strength } from '../../strategy/schema.ts';
import { formatDay, NBSP } from '../format.ts';
import { rows2012Sv } from './rows-sv.ts';

/** What each row asks, by the version of the strategy. */
const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = { '2012': rows2012Sv };

export const strategySv = {
  title: (version: string) => `Kinastrategin ${version}`,
  since: (date: string) => `Gäller sedan ${formatDay('sv', date)}`,
  document: (unit: string, caseNumber: string) => `${unit} · Dnr${NBSP}${caseNumber}`,
  heading: 'Strategi för arbetet med Kina, i våra egna ord',
  sections: (count: number) => `${count}${NBSP}rader`,
  pick: 'Avsnitt',
  how: 'Skriv radens nummer för att se bara den, till exempel ”strategi S24”.',
  show: 'Visa avsnittet',
  all: 'Visa hela strategin',
  row: (version: string, row: string) => rows[version]?.[row] ?? '',
  strengths: {
    shall: 'Ska',
    must: 'Måste',
    should: 'Bör',
    open: 'Öppenhet',
    activity: 'Aktivitet',
    'not-prioritised': 'Prioriteras inte',
    information: 'Upplysning',
  } satisfies Record<Strength, string> as Record<Strength, string>,
  effects: {
    blocks: 'Det som strider mot den stoppas.',
    warns: 'Den går att frångå med ett skriftligt skäl, som står kvar.',
    'never-refuses': 'Den stoppar ingenting.',
    informs: 'Den styr förslag, uppgifter och rapporter.',
  } satisfies Record<Effect, string> as Record<Effect, string>,
};
export type StrategyTexts = typeof strategySv;

export const strategyRefusalsSv = {
  'no-such-row': ({ row, version }: { readonly row: string; readonly version: string }) =>
    `Kinastrategin ${version} har ingen rad ${row}. Skriv ”strategi” för att se alla.`,
};
