/** Every card about follow-up points: asked for, being added, in lists, overdue, and told of. */

import { afterVisitCard } from '../../src/cards/after-visit.ts';
import { delegationCard } from '../../src/cards/delegation.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { overdueCard } from '../../src/cards/overdue.ts';
import { type PointsCardOptions, pointsCard } from '../../src/cards/points.ts';
import { showAddPoints } from '../../src/dialogs/add-points/show.ts';
import type { AddPointsState, Line } from '../../src/dialogs/add-points/state.ts';
import { addPoints } from '../../src/dialogs/add-points.ts';
import { addDays } from '../../src/domain/days.ts';
import { delegationKinds } from '../../src/domain/delegation.ts';
import type { FollowUp } from '../../src/domain/follow-up.ts';
import { MOST_MESSAGE, MOST_POINTS } from '../../src/domain/limits.ts';
import { noticeCodes } from '../../src/domain/notices.ts';
import type { DelegationView, PointList, PointRow, PointsView } from '../../src/domain/views.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw, Words } from './requests.ts';

const DRAFT = 'f'.repeat(20);

export function pointOf(words: Words, index: number, due: string): FollowUp {
  return {
    index,
    text: words.text,
    owner: 'anna',
    due,
    status: 'open',
    nudgeOn: due,
    snoozedTo: null,
    addedBy: 'anna',
    addedAt: '2027-01-11T08:00:00.000Z',
    endedAt: null,
    reason: null,
    reminders: 2,
    remindedOn: '2027-01-08',
    escalatedOn: null,
  };
}

/** `view` is of a delegation whose last day has passed. */
export function* pointCards(turn: Turn, view: DelegationView, words: Words): Generator<Draw> {
  yield* overCards(turn, view, words);
  yield* addingCards(turn, view, words);
  yield* listCards(turn, view, words);
}

function* overCards(turn: Turn, view: DelegationView, words: Words): Generator<Draw> {
  const { t, timeZone, today } = turn;
  const { number } = view.delegation;
  for (const kind of delegationKinds) {
    for (const [what, pointCount, openPointCount] of [
      ['no points', 0, 0],
      ['points', 3, 2],
      ['answered points', 3, 0],
    ] as const) {
      const delegation = { ...view.delegation, kind, pointCount, openPointCount };
      const over = { ...view, delegation };
      const card = delegationCard(t, over, { timeZone, isPersonal: true });
      yield [`delegation, ${kind} over with ${what}`, card, number];
    }
    const of = { ...view, delegation: { ...view.delegation, kind } };
    for (const [whose, isOwn] of [
      ['own', true],
      ["another's", false],
    ] as const) {
      const after = { card: 'after-visit', of, isOwn } as const;
      const name = `after visit, ${kind}, ${whose}`;
      const putOff = t.points.afterVisit.putOff(kind, addDays(today, 1));
      const error = t.refusals['text-missing']({});
      const options = { isPersonal: true } as const;
      yield [name, afterVisitCard(t, after, options), number];
      yield [`${name}, put off`, afterVisitCard(t, after, { ...options, lead: putOff }), number];
      yield [`${name}, empty`, afterVisitCard(t, after, { ...options, error }), number];
      yield [`${name}, where many see`, afterVisitCard(t, after, { isPersonal: false }), number];
    }
  }
  const point = pointOf(words, 1, addDays(today, -14));
  for (const code of noticeCodes.filter((one) => /^point|^person-/.test(one))) {
    const shared = { code, by: words.name, person: words.name, view, today } as const;
    const notice = { ...shared, delegation: view.delegation, request: undefined };
    const one = noticeCard(t, { ...notice, points: [point] }, timeZone);
    const isAsking = code === 'points-asked-for';
    yield [`notice, ${code}, of a point`, one, isAsking ? number : `${number}/1`];
    const two = [point, pointOf(words, 2, addDays(today, 3))];
    yield [`notice, ${code}, of two`, noticeCard(t, { ...notice, points: two }, timeZone), number];
  }
}

function* addingCards(turn: Turn, view: DelegationView, words: Words): Generator<Draw> {
  const { number } = view.delegation;
  // Two of one name among them; a number first keeps the others apart when they are cut.
  const people = ['anna', 'megan', 'omar', 'eva'].map((id, index) => {
    return { id, name: index === 3 ? `2 ${words.name}` : `${index} ${words.name}` };
  });
  const line: Line = { text: words.text, owner: 'anna', owners: [], said: '', due: '2027-02-01' };
  const empty: AddPointsState = {
    delegation: number,
    people,
    writer: 'anna',
    lines: [],
    isWriting: true,
    typed: '',
  };
  const show = (state: Partial<AddPointsState>) =>
    showAddPoints(turn, DRAFT, { ...empty, ...state }, view).card;
  const typed = words.text.repeat(2).slice(0, MOST_MESSAGE);
  yield ['adding points', show({}), number];
  const missing = { code: 'text-missing', details: {} } as const;
  yield ['adding points, empty', show({ refusal: missing }), number];
  const tooMany = { code: 'too-many-points', details: { count: 21, most: MOST_POINTS } } as const;
  yield ['adding points, too many', show({ typed, refusal: tooMany }), number];
  const closed = { code: 'already-closed', details: { number } } as const;
  yield ['adding points, closed meanwhile', show({ typed, refusal: closed }), number];

  const asking = (change: Partial<Line>, unread?: string) => {
    const lines = [line, { ...line, ...change }];
    return show({ isWriting: false, lines, ...(unread !== undefined && { unread }) });
  };
  const nobody = { owner: undefined, said: words.name };
  yield ['adding points, whose', asking(nobody), number];
  yield ['adding points, whose, not understood', asking(nobody, words.text), number];
  for (const count of [2, 3, 4]) {
    const owners = people.slice(0, count).map(({ id }) => id);
    yield [`adding points, which of ${count} names`, asking({ ...nobody, owners }), number];
  }
  const namesakes = asking({ ...nobody, owners: ['omar', 'eva'] });
  yield ['adding points, which of two namesakes', namesakes, number];
  const days = ['2027-02-28', '2027-09-28', '2027-12-28'];
  for (const about of ['missing', 'which', 'unclear', 'impossible', 'past', 'far'] as const) {
    const said = about === 'past' || about === 'far' ? '2026-12-28' : words.text.slice(0, 80);
    const doubt = { about, said, days: about === 'which' ? days : [] };
    yield [`adding points, when, ${about}`, asking({ due: undefined, doubt }), number];
  }
  yield ['adding points, when, not understood', asking({ due: undefined }, words.text), number];

  for (const lines of [[line], Array.from({ length: MOST_POINTS }, () => line)]) {
    const state = { isWriting: false, lines };
    const name = `adding points, ${lines.length} to confirm`;
    yield [name, show(state), number];
    yield [`${name}, not understood`, show({ ...state, unread: words.text }), number];
    yield [`${name}, refused`, show({ ...state, refusal: closed }), number];
  }
  yield ['adding points, thrown away', addPoints.cancelled(turn, DRAFT, empty).card, number];
}

function* listCards(turn: Turn, view: DelegationView, words: Words): Generator<Draw> {
  const { t, today } = turn;
  const { number } = view.delegation;
  const rowsOf = (offsets: readonly number[]): readonly PointRow[] =>
    offsets.map((offset, index) => ({
      number: `${number}/${index + 1}`,
      point: pointOf(words, index + 1, addDays(today, offset)),
      owner: words.name,
    }));
  const colleagues = Array.from({ length: 80 }, (_, index) => ({
    id: `0c96ebde-932d-4c66-bd70-2780000000${10 + index}`,
    name: index === 0 ? words.name : `Karin Åkesson ${index}`,
  }));
  const many = Array.from({ length: 38 }, (_, index) => index - 19);
  const rows = {
    overdue: rowsOf([-30, -1]),
    coming: rowsOf([0, 1, 7]),
    both: rowsOf([-5, -1, 0, 1, 7]),
    many: rowsOf(many),
    none: [],
  };
  const lists: readonly PointList[] = [
    { kind: 'digest', date: today },
    { kind: 'mine' },
    { kind: 'delegation', number },
  ];
  for (const list of lists) {
    const about = list.kind === 'delegation' ? number : undefined;
    const draw = (own: readonly PointRow[], options: Partial<PointsCardOptions> = {}) => {
      const drawn: PointsView = { list, today, rows: own, colleagues };
      return pointsCard(t, drawn, { isPersonal: true, ...options });
    };
    const name = `points, ${list.kind}`;
    for (const [which, own] of Object.entries(rows)) {
      yield [`${name}, ${which}`, draw(own), about];
      yield [`${name}, ${which}, where many see`, draw(own, { isPersonal: false }), about];
    }
    for (const from of [15, 30, 45])
      yield [`${name}, from ${from}`, draw(rows.many, { from }), about];
    const { left, doneCount, refused } = t.points.outcome;
    const question = left(doneCount(2), 5);
    const ended = t.refusals['point-ended']({ number: `${number}/1`, status: 'done' });
    const lead = refused(`${number}/1`, ended);
    yield [`${name}, after a click`, draw(rows.both, { question, lead }), about];
    yield [`${name}, all answered`, draw([], { question: left(doneCount(2), 0) }), about];
    const ticks = t.refusals['no-point-ticked']({});
    yield [`${name}, nothing ticked`, draw(rows.both, { errors: { ticks } }), about];
    const newOwner = t.refusals['no-new-owner']({});
    const ticked = [`${number}/1`, `${number}/3`];
    const kept = { ticked, snoozeTo: 'P14D', errors: { newOwner } };
    yield [`${name}, no new owner`, draw(rows.both, kept), about];
  }
  for (const [which, own] of Object.entries(rows)) {
    yield [`overdue for all, ${which}`, overdueCard(t, own, today)];
  }
}
