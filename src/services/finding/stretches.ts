/** A filter as conditions for the store, in the stretches in which a list is read. */

import { addDays } from '../../domain/days.ts';
import type { DelegationFilter } from '../../domain/delegation-filter.ts';
import { MOST_PERIOD_DAYS } from '../../domain/limits.ts';
import { organisationKey } from '../../domain/same-organisation.ts';
import type { Reader } from '../../domain/secrecy.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Means } from '../means.ts';
import type { Condition, Row } from '../ports/store.ts';
import { tag, UNDATED } from '../records/delegation-record.ts';
import { readableWays } from '../secrecy.ts';

/** Words that narrow a search; further ones are ignored. */
const MOST_WORDS = 8;

/**
 * A stretch of a list, in its own order: those that are not over, the next first; those that are, the
 * latest first; those without days, the latest registered first; who has met whom, the latest first
 * whether it is over or not. No delegation lies in two.
 */
export interface Stretch {
  readonly where: readonly Condition[];
  /** What the reader may read, in as many ways as it takes; no row is found by two. */
  readonly ways: readonly (readonly Condition[])[];
  readonly order: string;
  readonly desc: boolean;
}

export function stretchesOf(
  filter: DelegationFilter,
  reader: Reader,
  today: string,
): readonly Stretch[] {
  const where = [...conditionsOf(filter, reader.person.id), ...statusOf(filter)];
  const days = daysOf(filter);
  const lies = liesIn(filter);
  const stretches = {
    coming: {
      // A delegation lasts no longer than that, which lets an index find where to begin.
      where: [...where, ...days, ...atLeast(addDays(today, -MOST_PERIOD_DAYS), today)],
      order: 'firstDay',
      desc: false,
    },
    past: {
      where: [...where, ...days, ['lastDay', '<', today], ['firstDay', '<', today]],
      order: 'firstDay',
      desc: true,
    },
    undated: { where: [...where, ['words', 'has', UNDATED]], order: 'registeredAt', desc: true },
    dated: { where: [...where, ...days, ['firstDay', '>', '']], order: 'firstDay', desc: true },
  } as const satisfies Record<string, Omit<Stretch, 'ways'>>;
  const ways = readableWays(reader).flatMap((way) => beside(filter).map((one) => [...way, ...one]));
  return lies.map((name) => ({ ...stretches[name], ways }));
}

/** What bears another number than one is before it or behind it. */
function beside({ except }: DelegationFilter): readonly (readonly Condition[])[] {
  if (except === undefined) return [[]];
  return [[['number', '<', except]], [['number', '>', except]]];
}

/** The first rows of a stretch, `limit` at most. */
export async function readStretch(
  { store }: Pick<Means, 'store'>,
  { where, ways, order, desc }: Stretch,
  limit: number,
): Promise<readonly Row[]> {
  const query = (way: readonly Condition[]) =>
    store.query('work', { where: [...way, ...where], order, desc, limit });
  const [first, ...others] = (await Promise.all(ways.map(query))).map(({ rows }) => rows);
  if (others.length === 0) return first ?? [];
  return [first ?? [], ...others].flat().sort(inOrder(order, desc)).slice(0, limit);
}

/** The store's own order: the field, then the partition, since every root has the same id. */
function inOrder(order: string, desc: boolean): (one: Row, other: Row) => number {
  const keyOf = ({ pk, doc }: Row) => `${doc[order]} ${pk}`;
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a === b ? 0 : a < b !== desc ? -1 : 1;
  };
}

export async function countStretch(
  { store }: Pick<Means, 'store'>,
  { where, ways }: Stretch,
): Promise<number> {
  const counts = ways.map((way) => store.count('work', { where: [...way, ...where] }));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

const atLeast = (firstDay: string, lastDay: string): readonly Condition[] => [
  ['firstDay', '>=', firstDay],
  ['lastDay', '>=', lastDay],
];

function conditionsOf(filter: DelegationFilter, reader: string): readonly Condition[] {
  const { mine, kind, place, theme, organisation, words = '' } = filter;
  const tags = [
    ...(kind ? [tag('kind', kind)] : []),
    ...(place ? [tag('place', place)] : []),
    ...(theme ? [tag('theme', theme)] : []),
    ...(organisation ? [tag('organisation', organisationKey(organisation))] : []),
    ...wordsOf(words).slice(0, MOST_WORDS),
  ];
  return [
    ...(mine ? [['responsible', '=', reader] as const] : []),
    ...tags.map((word) => ['words', 'has', word] as const),
  ];
}

const open = ['registered', 'confirmed'];
const notCalledOff = [...open, 'closed'];

/** "Over" is no status: it is an open one whose last day has passed. */
function statusOf({ stage, task, time, met }: DelegationFilter): readonly Condition[] {
  if (met) return [['status', 'in', notCalledOff]];
  const toFollowUp: Condition[] = task === 'without-follow-up' ? [['askOn', '>', '']] : [];
  if (stage && stage !== 'completed') return [['status', '=', stage], ...toFollowUp];
  const isOpen = stage !== undefined || task !== undefined || time === 'coming';
  return [...(isOpen ? [['status', 'in', open] as const] : []), ...toFollowUp];
}

function daysOf({ from, to }: DelegationFilter): readonly Condition[] {
  return [
    ...(from ? atLeast(addDays(from, -MOST_PERIOD_DAYS), from) : []),
    ...(to ? [['firstDay', '<=', to] as const] : []),
  ];
}

function liesIn({ stage, task, time, from, to, met }: DelegationFilter) {
  if (met && !time) return ['dated', 'undated'] as const;
  const isOver = stage === 'completed' || task === 'without-follow-up' || time === 'past';
  const isAhead =
    stage === 'registered' || stage === 'confirmed' || task === 'waiting' || time === 'coming';
  return [
    ...(isOver ? [] : ['coming' as const]),
    ...(isAhead ? [] : ['past' as const]),
    // What has no days lies in no days that are asked for, and is not over.
    ...(isOver || from || to ? [] : ['undated' as const]),
  ];
}
