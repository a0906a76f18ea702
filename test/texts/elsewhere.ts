/** How the texts of Teams' own search and dialogs are called. */

const name = 'Anna Ek';
const day = '2027-03-12';

export const extensionCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['extensions.onlySecret', [[1], [3]]],
  ['extensions.sharedBy', [[name, day]]],
  [
    'extensions.linkTitle',
    [
      [name, day],
      ['', day],
    ],
  ],
  ['extensions.source.cut', [[4000]]],
  ['extensions.check', [['plats och tema'], ['']]],
  ['extensions.alreadyRegistered', [['D-2027-014', name]]],
];
