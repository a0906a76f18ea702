/** The tables of docs/faults.md, which the tests hold to what is tested. */

import { readFileSync } from 'node:fs';

/** What a row is called → what a column is called → what stands there. */
export type Outcomes = Readonly<Record<string, Readonly<Record<string, string>>>>;

const text = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');

/** The table under a heading, which is given as it stands: `### Cosmos, once`. */
export function tableUnder(heading: string): Outcomes {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`docs/faults.md has no heading ${heading}`);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.startsWith('#'));
  const table = after.slice(0, end < 0 ? undefined : end).filter((line) => line.startsWith('|'));
  const [head = [], , ...rows] = table.map(cellsOf);
  return Object.fromEntries(
    rows.map(([name = '', ...cells]) => [
      name,
      Object.fromEntries(cells.map((cell, index) => [head[index + 1] ?? '', cell])),
    ]),
  );
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
