/** How the texts of finding delegations are called. */

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
  ['finding.*', [['Guangdong']]],
];
