/** How rows of the strategy are named: the section once, then numbers, "S2–S4" for a run. */

import type { MissingField } from '../domain/delegation.ts';
import { rowsOfMissing } from '../domain/rules/required.ts';
import { strategyOf } from '../strategy/strategy.ts';
import type { Language } from './format.ts';

/** "(Samarbetsavtal, S64)", under a heading that names the strategy. '' for no rows. */
export function cite(version: string, rows: readonly string[]): string {
  const place = placeOf(version, rows);
  return place && `(${place})`;
}

/** "Samarbetsavtal, S64", where it stands by itself. '' for no rows. */
export function placeOf(version: string, rows: readonly string[]): string {
  const [first] = rows;
  if (!first) return '';
  const section = strategyOf(version).rows[first]?.section;
  return section ? `${section}, ${rowsText(rows)}` : rowsText(rows);
}

const strategyNames: Readonly<Record<Language, (version: string) => string>> = {
  sv: (version) => `Kinastrategin ${version}, `,
  en: (version) => `China strategy ${version}, section `,
};

/** "(Kinastrategin 2012, Extern samverkan, S36)", where no heading names the strategy; a further one "(S37)". */
export function citeWhole(
  language: Language,
  version: string,
  rows: readonly string[],
  isFirst = true,
): string {
  const section = strategyOf(version).rows[rows[0] ?? '']?.section;
  if (!isFirst || !section) return `(${rowsText(rows)})`;
  return `(${strategyNames[language](version)}${section}, ${rowsText(rows)})`;
}

/** Several in one message: a section is named once, after that its rows go by their numbers. */
export function citeEach(version: string, all: readonly (readonly string[])[]): readonly string[] {
  const { rows: sections } = strategyOf(version);
  const named = new Set<string | undefined>();
  return all.map((rows) => {
    const section = sections[rows[0] ?? '']?.section;
    if (named.has(section) && rows.length > 0) return `(${rowsText(rows)})`;
    named.add(section);
    return cite(version, rows);
  });
}

/** "S2–S4, S66". */
export function rowsText(rows: readonly string[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of rows.map((row) => Number(row.slice(1)))) {
    const run = runs.at(-1);
    if (run && run.to + 1 === number) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `S${from}` : `S${from}–S${to}`)).join(', ');
}

/** "S67–S68": the rows that ask about a first contact, of what is missing; '' when none does. */
export function contactRows(missing: readonly MissingField[]): string {
  return rowsText(rowsOfMissing(missing).filter((row) => row === 'S67' || row === 'S68'));
}
