/** What is said of the strategy itself, in English. */

import { formatDay, NBSP } from '../format.ts';
import { rows2012En } from './rows-en.ts';
import type { StrategyTexts, strategyRefusalsSv } from './sv.ts';

const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = { '2012': rows2012En };

export const strategyEn: StrategyTexts = {
  title: (version) => `China strategy ${version}`,
  since: (date) => `In force since ${formatDay('en', date)}`,
  document: (unit, caseNumber) => `${unit} · Dnr${NBSP}${caseNumber}`,
  heading: 'Strategy for the work with China, in our own words',
  sections: (count) => `${count}${NBSP}rows`,
  pick: 'Section',
  how: 'Write the number of a row to see only that one, for example ‘strategy S24’.',
  show: 'Show the section',
  all: 'Show all sections',
  row: (version, row) => rows[version]?.[row] ?? '',
  strengths: {
    shall: 'Shall',
    must: 'Must',
    should: 'Should',
    open: 'Openness',
    activity: 'Activity',
    'not-prioritised': 'Not a priority',
    information: 'Information',
  },
  effects: {
    blocks: 'What goes against it is stopped.',
    warns: 'It can be departed from with a written reason, which is kept.',
    'never-refuses': 'It stops nothing.',
    informs: 'It guides suggestions, fields and reports.',
  },
};

export const strategyRefusalsEn: typeof strategyRefusalsSv = {
  'no-such-row': ({ row, version }) =>
    `The China strategy ${version} has no row ${row}. Write ‘strategy’ to see them all.`,
};
