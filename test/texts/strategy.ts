/** How the functions of the strategy's texts are called; each row's words among them. */

import { strategies } from '../../src/strategy/strategy.ts';
import type { Arguments } from './walk.ts';

const rows = strategies.flatMap(({ version, rows: all }) =>
  Object.keys(all).map((row) => [version, row]),
);

export const strategyCalls: readonly (readonly [pattern: string, calls: Arguments])[] = [
  ['strategy.row', rows],
  ['strategy.since', [['2012-10-15']]],
  ['strategy.document', [['Enheten', '0800610']]],
  ['strategy.sections', [[7]]],
  ['strategy.title', [['2012']]],
];
