/** How the functions of the texts about requests for support are called. */

import type { Arguments } from './walk.ts';

export const supportCalls: readonly (readonly [pattern: string, calls: Arguments])[] = [
  ['support.count', [[1], [15]]],
  ['support.outcome.delegation', [['D-2027-014']]],
  ['support.outcome.*', [['Kliniska prövningar']]],
  ['support.deviation', [['Tianjin kräver det']]],
  ['support.buttons.open', [['N-2027-001']]],
  ['support.*', [['N-2027-001']]],
];
