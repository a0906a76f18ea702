/** Samples of the cards by which delegations are looked for. */

import { delegationListCard } from '../../src/cards/delegation-list.ts';
import { draftsCard, draftWarningCard } from '../../src/cards/drafts.ts';
import { type Delegation, stageOf } from '../../src/domain/delegation.ts';
import {
  type DelegationFilter,
  filterOf,
  listPresets,
} from '../../src/domain/delegation-filter.ts';
import type { DelegationListView } from '../../src/domain/views.ts';
import { strategyOn } from '../../src/strategy/strategy.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw } from './requests.ts';

/** Drafts as they are listed, and as a morning tells of them. */
export function* draftListCards({ t, today }: Turn, title: string): Generator<Draw> {
  const drafts = Array.from({ length: 16 }, (_, index) => ({
    id: String(index).padStart(20, 'f'),
    title: `${title} ${index}`,
    question: `${title}?`,
    answeredOn: '2026-12-20',
    removedOn: '2027-01-14',
  }));
  for (const count of [0, 1, 2, 16]) {
    yield [`drafts, ${count}`, draftsCard(t, drafts.slice(0, count), today)];
    if (count > 0) {
      yield [`drafts removed, ${count}`, draftWarningCard(t, drafts.slice(0, count), today)];
    }
  }
}

export function* findingCards(turn: Turn, base: Delegation): Generator<Draw> {
  const { t, today } = turn;
  const everything: DelegationFilter = {
    mine: true,
    kind: 'visit',
    stage: 'completed',
    task: 'without-follow-up',
    time: 'past',
    place: 'CN-GD',
    theme: 'sustainable-cities',
    from: '2027-03-01',
    words: base.organisation ?? '',
  };
  const presets = listPresets.map((preset) => filterOf(preset, strategyOn(today), today));
  const met: DelegationFilter = { met: true, organisation: base.organisation ?? '' };
  for (const filter of [...presets, { to: '2027-03-14' }, met, everything]) {
    for (const count of [0, 1, 15]) {
      const name = `list of ${count}, by ${Object.keys(filter).join(', ') || 'nothing'}`;
      yield [name, delegationListCard(t, listOf(turn, base, filter, count))];
    }
  }
  for (const count of [0, 1]) {
    const near = { ...listOf(turn, base, { met: true, place: 'CN-TJ' }, count), instead: 'Nankai' };
    yield [`who has met, ${count} near`, delegationListCard(t, near)];
  }
}

function listOf(
  { person, today }: Turn,
  base: Delegation,
  filter: DelegationFilter,
  count: number,
): DelegationListView {
  const isLong = count === 15;
  return {
    card: 'delegations',
    filter,
    first: isLong ? 16 : 1,
    total: isLong ? 1040 : count,
    priority: 'CN-GD',
    drafts: count,
    ...(isLong && { more: { search: 'f'.repeat(20), from: 31 } }),
    rows: Array.from({ length: count }, (_, index) => ({
      delegation: { ...base, number: `D-2027-${String(index + 1).padStart(3, '0')}` },
      stage: stageOf(base, today),
      responsible: person.name,
    })),
  };
}
