/** What is said about follow-up points, in English: the same type as the Swedish. */

import {
  formatAlternatives,
  formatDay,
  formatList,
  formatWeekday,
  lowerFirst,
  NBSP,
} from '../format.ts';
import type { PointTexts } from './sv.ts';

const day = (date: string) => formatDay('en', date);
const dayInYear = (date: string) => formatDay('en', date, { year: false });
const list = (items: readonly string[]) => formatList('en', items);
const orList = (items: readonly string[]) => formatAlternatives('en', items);
const days = (count: number) => `${count}${NBSP}${count === 1 ? 'day' : 'days'}`;
const points = (count: number) => `${count}${NBSP}${count === 1 ? 'point' : 'points'}`;

const definite = { visit: 'the visit', trip: 'the trip', activity: 'the activity' } as const;
const stateOf = (stage: string, lastDay: string | undefined) =>
  lastDay === undefined ? stage : `${stage} ${dayInYear(lastDay)}, not closed`;

export const pointsEn: PointTexts = {
  title: 'Follow-up points',
  label: 'Points',
  fact: (open, all) => {
    if (open === 0) return all === 1 ? '1, answered' : `${all}, all answered`;
    return `${open} open of ${all}`;
  },

  buttons: {
    done: 'Done',
    snooze: 'Snooze',
    reassign: 'Reassign',
    rest: 'Show the rest',
    first: 'Show the first',
    show: 'Show points',
    add: 'Add points',
    close: 'Close',
    tomorrow: 'Remind me tomorrow',
    didNotHappen: () => 'It did not happen',
  },

  list: {
    digest: (date) => `To follow up today, ${formatWeekday('en', date)}`,
    mine: 'Your open points',
    state: (count, overdue) =>
      overdue === 0 ? `${count} to answer` : `${count} to answer, ${overdue} overdue`,
    none: 'None to answer',
    part: (first, last, all) => `${first}–${last} of ${all}`,
    question: 'What is done?',
    nothing: 'You have no open points.',
    nothingHere: 'There are no open points here.',
    answered: 'Everything is answered.',
    overdue: (count) => `Overdue (${count})`,
    soon: (count) => `Coming up (${count})`,
    snoozeTo: 'Snooze until',
    tomorrow: (date) => `Tomorrow, ${dayInYear(date)}`,
    week: (date) => `One week, ${dayInYear(date)}`,
    twoWeeks: (date) => `Two weeks, ${dayInYear(date)}`,
    newOwner: 'New owner',
    chooseOwner: 'Choose a colleague',
    footer:
      'Tick points and press a button; it concerns only those ticked. The others stay. If you snooze, the date still stands.',
    late: (due, count) => `${dayInYear(due)}, ${days(count)} overdue`,
    today: 'today',
    tomorrowDue: (due) => `due tomorrow, ${dayInYear(due)}`,
    ahead: (due, count) => `due ${dayInYear(due)}, in ${days(count)}`,
    speak: (count, overdue, names) =>
      `${points(count)} to answer, ${overdue === 0 ? 'none' : overdue} overdue. ${names.join('; ')}. Write my points to see them all.`,
    noneOverdue: 'Nothing is overdue.',
    overdueTitle: 'Overdue points',
    overdueState: (count) => (count === 1 ? 'one overdue' : `${count} overdue`),
    overdueHeading: 'What is overdue, by owner',
    overdueFooter: 'Write ‘show’ and a number to answer the points there.',
    more: (count) => `and ${count} more`,
  },

  outcome: {
    doneCount: (count) => `${count} done`,
    snoozedCount: (count) => `${count} snoozed`,
    reassignedCount: (count) => `${count} reassigned`,
    answeredCount: (count) => `${count} answered`,
    left: (what, count) => `${what}, ${count} left.`,
    done: (numbers) =>
      numbers.length === 1 ? `${list(numbers)} is done.` : `${list(numbers)} are done.`,
    snoozed: (numbers, to, due) =>
      due === undefined
        ? `The reminder of ${list(numbers)} returns on ${formatWeekday('en', to)}. The points are still due on their dates.`
        : `The reminder of ${list(numbers)} returns on ${formatWeekday('en', to)}. The point is still due on ${day(due)}.`,
    snoozedLate: (numbers, to, due) =>
      `The reminder of ${list(numbers)} returns on ${formatWeekday('en', to)}. The point was due on ${day(due)}, and that date stands.`,
    reassigned: (numbers, name) => `${list(numbers)}: ${name} is the owner now and has been told.`,
    taken: (numbers) => `${list(numbers)}: you are the owner now.`,
    due: (number, date) => `${number} is due on ${formatWeekday('en', date)}.`,
    dropped: (number, reason) => `${number} is dropped: ${reason}`,
    refused: (number, why) => `${number}: ${why}`,
  },

  afterVisit: {
    question: 'What should be followed up, by whom and when?',
    required: { weight: 'Required to close', text: 'at least one point with owner and due date.' },
    consider: { weight: 'Consider', text: 'What are those who took part waiting for?' },
    goodToKnow: { weight: 'Good to know', text: '‘No result yet’ is a valid answer.' },
    state: stateOf,
    stateTrip: stateOf,
    input: 'Follow-up points, one per line',
    example: 'Send the contact list to Tianjin by 1 April, Megan',
    how: 'One point per line, for example: send the contact list to Tianjin by 1 April, @Megan',
    footer:
      'You see how each line was understood before anything is saved. Without a name you are the owner; without a date I ask.',
    notAnswered: (name) => `${name} has been asked but has not answered.`,
    putOff: (kind, date) =>
      `The reminder returns on ${formatWeekday('en', date)}. ${capital(definite[kind])} still needs a point before it can be closed.`,
    over: (kind) =>
      `${capital(definite[kind])} is over. What should be followed up? It must have at least one point with owner and due date (China strategy 2012, section Uppföljning, S84).`,
    overWithPoints: (kind) =>
      `${capital(definite[kind])} is over and has follow-up points. It can be closed.`,
  },

  add: {
    title: (number) => `Points for ${number}`,
    question: 'What should be followed up, by whom and when?',
    due: (text) => `When should ‘${text}’ be done? Give a day, for example ‘1${NBSP}April’.`,
    dueWhich: (text, dates) =>
      `‘${text}’: do you mean ${orList(dates.map((date) => formatWeekday('en', date)))}?`,
    dueUnclear: (text, said) =>
      `Which day do you mean by ‘${said}’ for ‘${text}’? Give day and month.`,
    dueImpossible: (text, said) =>
      `‘${said}’ is not in the calendar. When should ‘${text}’ be done?`,
    duePassed: (text, date) => `${day(date)} has passed. When should ‘${text}’ be done?`,
    dueFar: (text, date) => `${day(date)} is too far off. When should ‘${text}’ be done?`,
    dueAgain: (said) =>
      `I found no date in ‘${said}’. Give day and month, or a week: ‘week${NBSP}14’.`,
    dueInput: 'Due',
    owner: (text) => `Who is the owner of ‘${text}’?`,
    ownerWhich: (text, names) => `Who is the owner of ‘${text}’: ${orList(names)}?`,
    ownerUnknown: (text, said) => `I find nobody called ${said}. Who is the owner of ‘${text}’?`,
    ownerInput: 'Owner',
    confirm: 'Is this right?',
    confirmHow: 'Write ‘save’, ‘change’ or one more line.',
    notUnderstood: (said) => `I did not understand ‘${said}’. Write ‘save’, ‘change’ or ‘cancel’.`,
    line: (owner, due) => `Owner: ${owner} · due ${formatWeekday('en', due)}`,
    state: {
      lines: 'Draft, nothing saved yet',
      asking: 'Draft, one thing is missing',
      confirm: 'Draft, ready to save',
      cancelled: 'Cancelled',
    },
    footer: 'Whoever becomes the owner is told. Nothing is sent outside Region Skåne.',
    cancelled: 'Cancelled. No points are saved and the draft is removed.',
    saved: (number, text, owner, due) =>
      `Point ${number} is saved: ${lowerFirst(text)}. Owner: ${owner} · due ${day(due)}.`,
    savedMany: (count, numbers) => `${points(count)} are saved: ${list(numbers)}.`,
    told: (names) =>
      names.length === 1 ? `${list(names)} has been told.` : `${list(names)} have been told.`,
  },

  say: {
    which: 'Which point do you mean? Give its number, for example ‘D-2027-014/1’. Here are yours.',
    snoozeTo: (numbers) =>
      `Until which day? For example ‘snooze ${numbers[0] ?? ''} until Friday’.`,
    reassignTo: (numbers) => `To whom? For example ‘reassign ${numbers[0] ?? ''} to Omar’.`,
    unknownPerson: (name, numbers) =>
      `I find no official called ${name}. To whom? For example ‘reassign ${numbers[0] ?? ''} to Omar’.`,
    dueTo: (number) => `Which day? For example ‘change the date of ${number} to 5${NBSP}April’.`,
    whichPerson: (names) => `Do you mean ${orList(names)}? Give the whole name.`,
    closed: (number) => `${number} is closed.`,
  },

  trail: {
    owner: 'owner',
    due: 'due',
    snoozedTo: 'reminder',
    escalatedOn: 'the unit was told',
  },
  status: { open: 'open', done: 'done', dropped: 'dropped' },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
