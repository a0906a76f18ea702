/** How the texts of a secrecy mark are called. */

const number = 'D-2027-014';

export const secrecyCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['secrecy.covers', [[number]]],
  ['secrecy.hides', [[0], [1], [12]]],
];
