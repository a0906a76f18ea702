/** The card of the service's status: all well, all wrong, where many see. */

import { statusCard } from '../../src/cards/status.ts';
import { dueKinds, reminderNames, type StatusView } from '../../src/domain/status.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw, Words } from './requests.ts';

const at = '2027-01-11T07:00:00.000Z';

export function* statusCards({ t, timeZone }: Turn, words: Words): Generator<Draw> {
  const well: StatusView = {
    version: '1.2.3',
    store: 'sqlite',
    sweep: { lastSweepAt: at, failed: [], isLate: false },
    overdue: [],
    refused: 0,
    failing: 0,
    unreachable: [],
    givenUp: 0,
  };
  const ill: StatusView = {
    ...well,
    store: 'cosmos',
    sweep: { lastSweepAt: at, failed: reminderNames, isLate: true },
    overdue: dueKinds.map((kind, index) => ({ kind, count: index + 1, oldest: at })),
    refused: 12,
    failing: 2,
    givenUp: 3,
    unreachable: Array.from({ length: 12 }, () => words.name),
  };
  const fresh = { ...well, sweep: { ...well.sweep, lastSweepAt: undefined } };
  const personal = { timeZone, isPersonal: true };
  yield ['status, all well', statusCard(t, well, personal)];
  yield ['status, all wrong', statusCard(t, ill, personal)];
  yield ['status, where many see', statusCard(t, ill, { timeZone, isPersonal: false })];
  yield ['status, right after the start', statusCard(t, fresh, personal)];
}
