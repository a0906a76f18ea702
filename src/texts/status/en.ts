/** What is said about how it stands with what is done by itself, in English: the type of the Swedish. */

import type { DueKind, ReminderName, StoreKind } from '../../domain/status.ts';
import { formatList, formatWeekday, NBSP } from '../format.ts';
import type { StatusTexts } from './sv.ts';

const list = (items: readonly string[]) => formatList('en', items);
const when = (date: string, time: string) => `${formatWeekday('en', date)} ${time}`;

const due: Record<DueKind, readonly [one: string, many: string]> = {
  notice: ['A message has', 'messages have'],
  redraw: ['A card to be redrawn has', 'cards to be redrawn have'],
  answer: ['An answer has', 'answers have'],
  digest: ['A morning list has', 'morning lists have'],
};

const reminders: Record<ReminderName, string> = {
  'lapsed-requests': 'requests that lapse',
  'morning-digest': 'the morning lists',
  'ask-for-points': 'the question about follow-up points',
  'escalate-points': 'word of overdue points',
  'waiting-messages': 'messages and cards',
};

const stores: Record<StoreKind, string> = {
  sqlite: 'SQLite, answers',
  cosmos: 'Azure Cosmos DB, answers',
};

export const statusEn: StatusTexts = {
  title: 'Service status',
  state: { well: 'All is well', alarm: 'Something needs a look' },
  heading: 'Reminders, messages and storage',
  labels: { version: 'Version', store: 'Storage', lastRun: 'Last run', failed: 'Failed in' },
  stores,
  at: when,
  never: 'not since the start',
  failed: (names) => list(names.map((name) => reminders[name])),
  late: 'No run of reminders and messages has finished for three intervals. Restart the service if it does not pass.',
  overdue: (kind, count, date, time) => {
    const [one, many] = due[kind];
    return `${count === 1 ? one : `${count}${NBSP}${many}`} been waiting since ${when(date, time)}.`;
  },
  overdueHow: 'It should have gone out. See the errors in the log.',
  refused: (count) =>
    count === 1
      ? 'Teams did not take a message or card. It goes out later.'
      : `Teams did not take ${count} messages or cards. They go out later.`,
  failing: (count) =>
    count === 1
      ? 'A message or card cannot be made. See the error in the log.'
      : `${count}${NBSP}messages or cards cannot be made. See the errors in the log.`,
  givenUp: (count) =>
    count === 1
      ? 'A message or card did not arrive in the last seven days and is not sent again.'
      : `${count}${NBSP}messages or cards did not arrive in the last seven days and are not sent again.`,
  unreachable: (names) =>
    `${list(names)} cannot be reached in Teams. What is waiting goes out when the app is installed.`,
  unreachableCount: (count) =>
    `${count === 1 ? 'One person' : `${count}${NBSP}people`} cannot be reached in Teams. What is waiting goes out when the app is installed.`,
  andMore: (count) => `${count} more`,
};
