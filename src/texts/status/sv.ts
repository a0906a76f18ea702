/** What is said about how it stands with what is done by itself, in Swedish. */

import type { DueKind, ReminderName, StoreKind } from '../../domain/status.ts';
import { formatList, formatWeekday, NBSP } from '../format.ts';

const list = (items: readonly string[]) => formatList('sv', items);
const when = (date: string, time: string) => `${formatWeekday('sv', date)} ${time}`;

const due: Record<DueKind, readonly [one: string, many: string]> = {
  notice: ['Ett meddelande', 'meddelanden'],
  redraw: ['Ett kort som ska ritas om', 'kort som ska ritas om'],
  answer: ['Ett svar', 'svar'],
  digest: ['En morgonlista', 'morgonlistor'],
};

const reminders: Record<ReminderName, string> = {
  'lapsed-requests': 'begäranden som förfaller',
  'morning-digest': 'morgonlistorna',
  'ask-for-points': 'frågan om uppföljningspunkter',
  'escalate-points': 'besked om försenade punkter',
  'waiting-messages': 'meddelanden och kort',
};

const stores: Record<StoreKind, string> = {
  sqlite: 'SQLite, svarar',
  cosmos: 'Azure Cosmos DB, svarar',
};

export const statusSv = {
  title: 'Driftläge',
  state: { well: 'Allt går som det ska', alarm: 'Något behöver ses över' },
  heading: 'Påminnelser, meddelanden och lagring',
  labels: { version: 'Version', store: 'Lagring', lastRun: 'Senast kört', failed: 'Gick fel i' },
  stores,
  at: when,
  never: 'inte sedan starten',
  failed: (names: readonly ReminderName[]) => list(names.map((name) => reminders[name])),
  late: 'Påminnelser och meddelanden har inte körts klart på tre intervall. Starta om tjänsten om det inte går över.',
  overdue: (kind: DueKind, count: number, date: string, time: string) => {
    const [one, many] = due[kind];
    return `${count === 1 ? one : `${count}${NBSP}${many}`} har väntat sedan ${when(date, time)}.`;
  },
  overdueHow: 'Det skulle ha gått i väg. Se felen i loggen.',
  refused: (count: number) =>
    count === 1
      ? 'Teams tog inte emot ett meddelande eller kort. Det går i väg senare.'
      : `Teams tog inte emot ${count} meddelanden eller kort. De går i väg senare.`,
  failing: (count: number) =>
    count === 1
      ? 'Ett meddelande eller kort går inte att skapa. Se felet i loggen.'
      : `${count}${NBSP}meddelanden eller kort går inte att skapa. Se felen i loggen.`,
  givenUp: (count: number) =>
    count === 1
      ? 'Ett meddelande eller kort nådde inte fram de senaste sju dagarna och skickas inte igen.'
      : `${count}${NBSP}meddelanden eller kort nådde inte fram de senaste sju dagarna och skickas inte igen.`,
  unreachable: (names: readonly string[]) =>
    `${list(names)} går inte att nå i Teams. Det som väntar går i väg när appen finns.`,
  unreachableCount: (count: number) =>
    `${count === 1 ? 'En person' : `${count}${NBSP}personer`} går inte att nå i Teams. Det som väntar går i väg när appen finns.`,
  andMore: (count: number) => `${count} till`,
};

export type StatusTexts = typeof statusSv;
