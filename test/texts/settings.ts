/** How the texts of settings and roles are called. */

const day = '2027-03-12';
const [name, people] = ['Karin Berg', ['Karin Berg', 'Karin Åkesson']];

export const settingCalls: readonly (readonly [string, readonly (readonly unknown[])[]])[] = [
  ['settings.state', [[0], [3]]],
  ['settings.values.before', [[[7, 0]], [[1]], [[0]], [[]]]],
  ['settings.values.after', [[[3, 7, 14]], [[]]]],
  ['settings.values.roles', [[['ordförande i GRIP', 'ledamot i GRIP']]]],
  ['settings.values.time', [['08:00']]],
  ['settings.values.flag', [[true], [false]]],
  ['settings.values.every', [[1], [2], [12], [14]]],
  ['settings.values.*', [[1], [5]]],
  ['settings.changedBy', [[name, day]]],
  ['settings.changed', [['Svarstid', '5 arbetsdagar', '7 arbetsdagar']]],
  ['settings.roles.state', [[1], [8]]],
  ['settings.roles.changed', [[name, 'handläggare']]],
  ['settings.roles.whichPerson', [[people]]],
  ['settings.roles.whichRole', [[['handläggare', 'enheten']]]],
  ['settings.roles.*', [[name]]],
  ['settings.*', [['Svarstid']]],
  ['refusals.setting-out-of-range', [[{ setting: 'draftDays', least: 2, most: 366 }]]],
  [
    'refusals.setting-unread',
    [[{ setting: 'digestAt', typed: 'x' }], [{ setting: 'entitled', typed: '' }]],
  ],
  ['refusals.too-many-days', [[{ most: 6 }]]],
  ['refusals.warning-after-removal', [[{ draftDays: 10, draftWarningDay: 27 }]]],
  ['refusals.no-such-person', [[{ typed: 'Karin' }], [{ typed: '' }]]],
];
