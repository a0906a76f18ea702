/** How the texts of finding delegations are called. */

import { delegationKinds } from '../../src/domain/delegation.ts';

const period = { firstDay: '2027-03-12', lastDay: '2027-03-14' };
const likely = { number: 'D-2027-011', whom: 'Tianjin Cancer Hospital', responsible: 'Anna Ek' };

export const findingCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  [
    'finding.state',
    [
      [1, 5, 12],
      [16, 30, 40],
    ],
  ],
  ['finding.drafts', [[1], [3]]],
  ['finding.open', [['D-2027-014']]],
  [
    'finding.duplicate',
    delegationKinds.flatMap((kind) =>
      [period, null].map((days) => [{ ...likely, kind, period: days }]),
    ),
  ],
  [
    'finding.met.times',
    [
      [1, '12–14 mars 2027', undefined],
      [3, undefined, 'D-2027-014'],
    ],
  ],
  ['finding.met.open', [[0], [1], [3]]],
  [
    'finding.met.none',
    [
      ['Fudan University', undefined],
      ['Fudan University', 'D-2027-014'],
    ],
  ],
  ['finding.*', [['Guangdong']]],
];
