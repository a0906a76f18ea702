/** How the texts about the service's status are called. */

import { dueKinds, reminderNames } from '../../src/domain/status.ts';

const day = '2027-03-12';
const time = '08:02';
const people = ['Anna Ek', 'Per Lund'];

export const statusCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['status.at', [[day, time]]],
  ['status.failed', [[reminderNames], ...reminderNames.map((name) => [[name]])]],
  ['status.overdue', dueKinds.flatMap((kind) => [1, 5].map((count) => [kind, count, day, time]))],
  ['status.unreachable', [[people], [['Anna Ek']]]],
  ['status.*', [[1], [5]]],
];
