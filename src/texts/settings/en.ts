/** What the settings and the roles are called in English, and how their values are written. */

import type { SettingName } from '../../domain/settings.ts';
import { formatDay, formatList, NBSP } from '../format.ts';
import type { SettingRefusals, SettingTexts } from './sv.ts';

const list = (items: readonly string[]) => formatList('en', items);
const counted = (count: number, one: string, many: string) =>
  `${count}${NBSP}${count === 1 ? one : many}`;
const days = (count: number) => counted(count, 'day', 'days');

const names: Record<SettingName, string> = {
  politiciansPerTrip: 'Politicians per trip to China before a warning',
  gripAnswerWorkingDays: 'GRIP’s answer time',
  entitled: 'Who in GRIP votes',
  quorumAbove: 'GRIP has a quorum',
  tieBreaker: 'Casting vote in GRIP',
  pointsPerVisit: 'Fewest follow-up points',
  remindDaysBefore: 'Reminders before a point is due',
  remindDaysAfter: 'Reminders after it was due',
  remindEveryDaysAfter: 'After that a reminder',
  escalateDaysAfter: 'The unit hears of an overdue point',
  shortLeadDays: 'Short lead time',
  digestAt: 'The morning’s list',
  draftDays: 'Drafts are kept for',
  draftWarningDay: 'A warning before a draft is removed',
  riskChecklist: 'Checklist of risks before trips',
};

const before = (listed: readonly number[]) => {
  if (listed.length === 0) return 'none';
  const early = listed.filter((day) => day > 0).map((day) => days(day));
  const same = listed.includes(0) ? ['on the day'] : [];
  return list([...(early.length > 0 ? [`${list(early)} before`] : []), ...same]);
};

export const settingsEn: SettingTexts = {
  title: 'Settings',
  heading: 'How everything is set',
  state: (changed) => (changed === 0 ? 'As standard' : `${changed} changed`),
  names,
  values: {
    politicians: (count) => `${count}`,
    points: (count) => counted(count, 'point', 'points'),
    workingDays: (count) => counted(count, 'working day', 'working days'),
    days,
    every: (count) => `every ${count === 1 ? 'day' : days(count)}`,
    later: (count) => `${days(count)} after it was due`,
    onDay: (count) => `day ${count}`,
    before,
    after: (listed) =>
      listed.length === 0 ? 'none' : `${list(listed.map((day) => `${day}`))}${NBSP}days after`,
    percent: (count) => `when more than ${count}% have voted`,
    time: (time) => time,
    flag: (isOn) => (isOn ? 'on' : 'off'),
    roles: (chosen) => list(chosen),
  },
  usual: (value) => `Standard: ${value}`,
  changedBy: (name, date) => `changed by ${name} ${formatDay('en', date)}`,
  footer: {
    mayAll:
      'Press a row to change it, or write for example ‘set the answer time to 7 working days’.',
    maySome:
      'You can change what is yours: press the row. GRIP’s own are changed by the secretary, the others by an administrator.',
    mayNone: 'GRIP’s own are changed by the secretary, the others by an administrator.',
  },
  open: (name) => `Change: ${name}`,
  form: {
    state: 'Change',
    question: 'What should it be?',
    now: 'Now',
    usual: 'Standard',
    rests: 'Rests on',
    label: 'New value',
    hints: {
      count: 'Write a number.',
      days: 'Write the days with commas between, for example ‘7, 0’. 0 is the day itself.',
      daysAfter: 'Write the days with commas between, for example ‘3, 7, 14’.',
      time: 'Write the time, for example ‘08:00’.',
      percent: 'Write a share in percent, for example ‘50’.',
      choose: 'Choose.',
    },
    yes: 'on',
    no: 'off',
    footer:
      'It holds for everyone at once. Reminders that are planned already change from the next time on. The change is in the audit trail.',
  },
  buttons: { save: 'Save', reset: 'Back to standard', back: 'Back' },
  changed: (name, was, is) => `Changed: ${name}: ${was} → ${is}.`,
  which: 'I do not understand which setting you mean. Press a row.',
  unread: (name) => `I do not understand what ‘${name}’ should be. Write it in the field.`,

  roles: {
    title: 'Roles',
    heading: 'Who has which role',
    state: (count) => counted(count, 'person', 'people'),
    none: 'no role',
    configured: 'administrator by the operators',
    open: (name) => `Change the role of ${name}`,
    footer: {
      may: 'Press a row to change, or write for example ‘make Karin Berg an officer’.',
      mayNot: 'An administrator changes roles.',
    },
    question: 'Which roles should hold?',
    label: 'Roles',
    formFooter:
      'It holds from the next time the person writes. In GRIP one has one seat. The change is in the audit trail.',
    changed: (name, roles) => `${name} is now ${roles}.`,
    changedToNone: (name) => `${name} has no role any more.`,
    whichPerson: (people) => `Whom do you mean: ${formatList('en', people)}? Write the whole name.`,
    whichRole: (roles) => `Which role? Choose among ${formatList('en', roles)}.`,
  },
};

export const settingRefusalsEn: SettingRefusals = {
  'setting-out-of-range': ({ setting, least, most }) =>
    `‘${names[setting]}’ can be between ${least} and ${most}. Nothing was changed.`,
  'setting-unread': ({ setting, typed }) =>
    typed
      ? `‘${typed}’ cannot be used for ‘${names[setting]}’. Nothing was changed.`
      : `Nothing is chosen for ‘${names[setting]}’. Nothing was changed.`,
  'too-many-days': ({ most }) => `At most ${days(most)} can be given. Nothing was changed.`,
  'warning-after-removal': ({ draftDays, draftWarningDay }) =>
    `A word about the draft on day ${draftWarningDay} comes too late when it is removed on day ${draftDays}. Nothing was changed.`,
  'tie-breaker-without-seat': () =>
    'Whoever has the casting vote must vote too. Change who votes first. Nothing was changed.',
  'setting-changed-meanwhile': ({ by }) =>
    `${by} changed this setting at the same time. This is how it stands; what you wrote is still in the field.`,
  'last-administrator': ({ name }) =>
    `${name} is the last administrator, and there must be one. Make somebody else an administrator first. Nothing was changed.`,
  'no-such-person': ({ typed }) =>
    typed
      ? `I know nobody in ‘${typed}’. Whoever is to have a role must have written to me first. Nothing was changed.`
      : 'Who is it about? Write the name, for example ‘make Karin Berg an officer’.',
};
