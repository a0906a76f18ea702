/** Every card about follow-up points: asked for, being written, listed, overdue, told of. */

import { afterVisitCard } from '../../src/cards/after-visit.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { overdueCard } from '../../src/cards/overdue.ts';
import { pointsCard } from '../../src/cards/points.ts';
import { showAddPoints } from '../../src/dialogs/add-points/show.ts';
import type { AddPointsState, Line } from '../../src/dialogs/add-points/state.ts';
import { addPoints } from '../../src/dialogs/add-points.ts';
import { addDays } from '../../src/domain/days.ts';
import { delegationKinds } from '../../src/domain/delegation.ts';
import type { FollowUp } from '../../src/domain/follow-up.ts';
import { MOST_POINTS, MOST_TEXT } from '../../src/domain/limits.ts';
import type { DelegationView, PointList, PointRow, PointsView } from '../../src/domain/views.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw, Words } from './requests.ts';

export function* pointCards(turn: Turn, of: DelegationView, words: Words): Generator<Draw> {
  yield* askingCards(turn, of);
  yield* draftCards(turn, of, words);
  yield* listCards(turn, of.delegation.number, words);
  const { delegation } = of;
  for (const code of ['point-given', 'point-overdue', 'person-unreachable'] as const) {
    for (const count of [1, 3]) {
      const points = rowsOf(delegation.number, words, turn.today, count).map(({ point }) => point);
      const named = { by: words.name, person: words.name, today: turn.today };
      const notice = { code, ...named, view: of, delegation, request: undefined, points };
      yield [
        `notice, ${code}, ${count}`,
        noticeCard(turn.t, notice, turn.timeZone),
        delegation.number,
      ];
    }
  }
}

function* askingCards({ t }: Turn, base: DelegationView): Generator<Draw> {
  for (const kind of delegationKinds) {
    const of = { ...base, stage: 'completed', delegation: { ...base.delegation, kind } } as const;
    const { number } = of.delegation;
    for (const isOwn of [true, false]) {
      const view = { card: 'after-visit', of, isOwn } as const;
      const name = `after the visit, ${kind}${isOwn ? '' : ', the unit'}`;
      yield [name, afterVisitCard(t, view, { isPersonal: true }), number];
      const error = t.refusals['text-missing']({});
      yield [`${name}, error`, afterVisitCard(t, view, { isPersonal: true, error }), number];
      yield [`${name}, where many see`, afterVisitCard(t, view, { isPersonal: false }), number];
    }
  }
}

function* draftCards(turn: Turn, of: DelegationView, words: Words): Generator<Draw> {
  const { today } = turn;
  const { number } = of.delegation;
  const people = [
    { id: 'anna', name: words.name },
    { id: 'megan', name: `Megan ${words.name}` },
  ];
  const whole: Line = { text: words.text, owner: 'anna', owners: [], said: '', due: today };
  const state: AddPointsState = {
    delegation: number,
    people,
    writer: 'anna',
    lines: [whole],
    isWriting: false,
    typed: words.text.slice(0, MOST_TEXT),
  };
  const show = (name: string, next: AddPointsState): Draw => [
    `adding points, ${name}`,
    showAddPoints(turn, 'd1', next, of).card,
  ];
  yield show('lines', { ...state, isWriting: true });
  const missing = { code: 'text-missing', details: {} } as const;
  yield show('nothing written', { ...state, isWriting: true, refusal: missing });
  yield show('confirm', state);
  yield show('confirm, misunderstood', { ...state, unread: words.text });
  yield show('confirm, many', { ...state, lines: Array(MOST_POINTS).fill(whole) });
  const { owner: _owner, ...nobody } = whole;
  const owners = ['anna', 'megan'];
  yield show('whose', { ...state, lines: [{ ...nobody, owners, said: words.name }] });
  yield show('nobody', { ...state, lines: [{ ...nobody, said: words.name }] });
  const { due: _due, ...undated } = whole;
  const abouts = ['missing', 'which', 'unclear', 'impossible', 'past', 'far'] as const;
  for (const about of abouts) {
    const said = about === 'past' || about === 'far' ? today : words.name;
    const days = about === 'which' ? [today, addDays(today, 30)] : [];
    yield show(`when, ${about}`, {
      ...state,
      lines: [{ ...undated, doubt: { about, said, days } }],
    });
  }
  yield show('when, not understood', { ...state, lines: [undated], unread: words.text });
  yield ['adding points, cancelled', addPoints.cancelled(turn, 'd1', state).card];
}

function rowsOf(number: string, words: Words, today: string, count: number): PointRow[] {
  return Array.from({ length: count }, (_, index) => ({
    number: `${number}/${index + 1}`,
    owner: words.name,
    point: pointOf(words, index + 1, addDays(today, index * 3 - 5)),
  }));
}

function pointOf({ text }: Words, index: number, due: string): FollowUp {
  return {
    index,
    text,
    owner: 'anna',
    due,
    status: 'open',
    nudgeOn: due,
    snoozedTo: null,
    addedBy: 'anna',
    addedAt: '2027-01-11T08:00:00.000Z',
    endedAt: null,
    reason: null,
    reminders: index,
    remindedOn: due,
    escalatedOn: null,
  };
}

function* listCards({ t, today }: Turn, number: string, words: Words): Generator<Draw> {
  const lists: readonly PointList[] = [
    { kind: 'digest', date: today },
    { kind: 'mine' },
    { kind: 'delegation', number },
  ];
  const colleagues = Array.from({ length: 80 }, (_, index) => ({
    id: `0c96ebde-932d-4c66-bd70-2780000000${10 + index}`,
    name: index === 0 ? words.name.slice(0, 90) : `Karin Åkesson ${index}`,
  }));
  const errors = {
    ticks: t.refusals['no-point-ticked']({}),
    newOwner: t.refusals['no-new-owner']({}),
  };
  for (const list of lists) {
    for (const count of [0, 1, 5, 23]) {
      const rows = rowsOf(number, words, today, count);
      const view: PointsView = { list, today, rows, colleagues };
      const name = `points, ${list.kind}, ${count}`;
      const question = t.points.outcome.left(t.points.outcome.doneCount(2), count);
      yield [name, pointsCard(t, view, { isPersonal: true })];
      yield [`${name}, answered`, pointsCard(t, view, { isPersonal: true, question })];
      yield [`${name}, where many see`, pointsCard(t, view, { isPersonal: false })];
      const ticked = rows.map((row) => row.number);
      yield [`${name}, errors`, pointsCard(t, view, { isPersonal: true, ticked, errors })];
      yield [`${name}, the rest`, pointsCard(t, view, { isPersonal: true, from: 15 })];
      yield [`overdue, ${count}`, overdueCard(t, rows, today)];
    }
  }
}
