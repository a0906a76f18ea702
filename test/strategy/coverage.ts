/**
 * Where each row of the strategy is held: read from what the code and the tests say themselves, so that
 * docs/strategy-coverage.md cannot claim more than there is.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { effectOf, strategyOf } from '../../src/strategy/strategy.ts';
import { en } from '../../src/texts/en.ts';
import { later } from './later.ts';

const root = new URL('../../', import.meta.url);
const strategy = strategyOf('2012');

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Files that a row names at most. */
const MOST_PLACES = 4;
const notRules = new Set(['delegation-fields.ts', 'notes.ts']);
const ruleFiles = naming('src/domain/rules/', () => true);
const domainFiles = naming(
  'src/domain/',
  (path) => !path.startsWith('rules/') && !notRules.has(path),
);
const serviceFiles = ['src/services/', 'src/commands/', 'src/strategy/'].flatMap((folder) =>
  naming(folder, () => true),
);
const told = /^(texts|cards|fixtures|strategy|understanding)\//;
const testFiles = naming('test/', (path) => !told.test(path), titlesIn);

export interface Coverage {
  readonly row: string;
  /** Rules, fields, data and other code that name it. */
  readonly code: readonly string[];
  /** Files of tests that name it in a title or a table. */
  readonly tests: readonly string[];
  readonly later: string | undefined;
}

export const coverage: readonly Coverage[] = Object.keys(strategy.rows).map((row) => ({
  row,
  code: [...rulesOf(row), ...fieldsOf(row), ...dataOf(row), ...placesOf(row)],
  tests: testsOf(row),
  later: later[row],
}));

export function coverageText(): string {
  const lines = coverage.map(({ row, code, tests, later: rest }) => {
    const found = strategy.rows[row];
    const does = found ? `${found.strength}, ${effectOf(found)}` : '';
    const isBegun = code.length > 0 && tests.length > 0;
    const state = rest ? `${isBegun ? 'in part; later' : 'later'}: ${rest}` : 'whole';
    return `| ${[row, does, en.strategy.row('2012', row), code.join('<br>'), tests.join('<br>'), state].join(' | ')} |`;
  });
  return [
    '# Where each row of the strategy is held',
    '',
    'Written by `node test/strategy/write-coverage.ts` from the docstrings of the code and the titles and tables',
    'of the tests; a test compares. The rows are numbered by us and told in our own words; `strategi S24` in the',
    'chat shows one. What is not there yet says where it will be.',
    '',
    '| row | wording, effect | what it asks | rule, field, data | tests | state |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** "S2–S4, S66" as rows. */
function rowsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bS(\d+)(?:–S(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `S${Number(from) + index}`),
  );
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function naming(folder: string, isMeant: (path: string) => boolean, said = read) {
  return filesIn(folder)
    .filter(isMeant)
    .map((path) => ({ path, rows: new Set(rowsIn(said(`${folder}${path}`))) }));
}

function rulesOf(row: string): readonly string[] {
  return ruleFiles.filter(({ rows }) => rows.has(row)).map(({ path }) => `rule \`${path}\``);
}

/** Fields whose own comment names the row. */
function fieldsOf(row: string): readonly string[] {
  const fields = /\/\*\* ([^*]*) \*\/\n {2}(\w+): \{/g;
  const found = [...read('src/domain/delegation-fields.ts').matchAll(fields)];
  return found
    .filter(([, comment = '']) => rowsIn(comment).includes(row))
    .map(([, , name]) => `field \`${name}\``);
}

/** The registries that cite the row. */
function dataOf(row: string): readonly string[] {
  const { goals, themes, subThemes, sectors, nationalPriorities, ...others } = strategy;
  const { responsibilities, parties, politics, relations } = others;
  const registries = { goals, themes, subThemes, sectors, nationalPriorities };
  const all = { ...registries, responsibilities, parties, politics, relations };
  const cites = (value: unknown) => rowsIn(JSON.stringify(value)).includes(row);
  return Object.entries(all)
    .filter(([, value]) => cites(value))
    .map(([name]) => `data \`${name}\``);
}

/** Other files that name it, the rules of the domain before the use cases. */
function placesOf(row: string): readonly string[] {
  const found = [...domainFiles, ...serviceFiles].filter(({ rows }) => rows.has(row));
  return found.slice(0, MOST_PLACES).map(({ path }) => `\`${path}\``);
}

function testsOf(row: string): readonly string[] {
  return testFiles.filter(({ rows }) => rows.has(row)).map(({ path }) => `\`${path}\``);
}

/** Titles of tests, and the rows of tables that become titles. */
function titlesIn(path: string): string {
  const text = read(path);
  const titles = /\b(?:it|describe)\(\s*(['`])([\s\S]*?)\1/g;
  const rows = /\brows: (?:'([^']*)'|\[([^\]]*)\])/g;
  const listed = /'(S\d+[^']*: [^']*)'/g;
  return [
    ...[...text.matchAll(titles)].map(([, , title]) => title),
    ...[...text.matchAll(rows)].map(([, one, many]) => one ?? many),
    ...[...text.matchAll(listed)].map(([, said]) => said),
  ].join('\n');
}
