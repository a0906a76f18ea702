/** How the texts of drafts are called. */

const [today, gone] = ['2027-03-12', '2027-04-15'];

export const draftCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['drafts.state', [[1], [3]]],
  ['drafts.row', [0, 1, 12].map((days) => ['När kommer de?', days, today, gone])],
  ['drafts.expiring', [0, 1, 3].map((days) => ['besök från Tianjin', gone, days])],
  ['drafts.expiringCount', [[1], [2]]],
  ['drafts.open', [['besök från Tianjin']]],
];
