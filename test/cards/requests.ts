/** Every card about a request for participation: being written, prepared, voted on, decided, ended. */

import type { DrawnCard } from '../../src/cards/draw.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { cancelledParticipationCard } from '../../src/cards/participation.ts';
import { editRequestCard, questionCard } from '../../src/cards/request/steps.ts';
import { requestCard } from '../../src/cards/request.ts';
import { showParticipation } from '../../src/dialogs/participation/show.ts';
import { emptyRequest, type ParticipationState } from '../../src/dialogs/participation/state.ts';
import { checkRequest } from '../../src/domain/check-request.ts';
import { choices, tally } from '../../src/domain/deciding.ts';
import type { Delegation } from '../../src/domain/delegation.ts';
import { MOST_TEXT } from '../../src/domain/limits.ts';
import { noticeCodes } from '../../src/domain/notices.ts';
import {
  initiatorKinds,
  motivationTypes,
  type ParticipationRequest,
  type Politician,
  requestStatuses,
} from '../../src/domain/participation.ts';
import type { RequestView } from '../../src/domain/views.ts';
import { strategyOf } from '../../src/strategy/strategy.ts';
import type { Turn } from '../../src/turn.ts';

/** What a person may have typed into a request. */
export interface Words {
  readonly name: string;
  readonly text: string;
}

export type Draw = readonly [name: string, card: DrawnCard | undefined, number?: string];

const NUMBER = 'G-2027-003';
const { settings, politics } = strategyOf('2012');
const people = ['eva', 'jonas', 'karin', 'lars', 'mona'];
const ended = {
  because: ['period', 'place'],
  by: 'megan',
  at: '2027-02-03T09:12:00.000Z',
  period: { firstDay: '2027-03-05', lastDay: '2027-03-07' },
} as const;
const seats = people.map((person, index) => ({ person, isChair: index === 0 }));

function politiciansOf({ name, text }: Words, count: number): readonly Politician[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index + 1),
    name: index === 0 ? name : `${index + 1} ${name}`,
    person: null,
    role: name,
    motivation: `${index + 1} ${text}`.slice(0, MOST_TEXT),
    type: motivationTypes[index % motivationTypes.length] ?? null,
    link: index === 0 ? name : null,
  }));
}

function requestOf(words: Words, count: number): ParticipationRequest {
  return {
    politicians: politiciansOf(words, count),
    dialogue: [{ party: words.name, date: '2027-01-14' }],
    isMarketing: true,
    initiative: { kind: 'cluster', name: words.name, contact: words.name, date: '2027-01-07' },
    deviations: { S23: words.text },
    index: 1,
    number: NUMBER,
    status: 'preparing',
    round: 1,
    requestedBy: 'anna',
    requestedAt: '2027-01-11T08:00:00.000Z',
    proposal: { 1: 'approve', 2: 'reject' },
    answerBy: '2027-01-18',
    sentBy: 'megan',
    questions: [{ by: 'megan', text: words.text, answer: words.text }],
    returnsTo: null,
    decidedAt: null,
    outcome: [],
    ended: null,
  };
}

const mays = {
  'the unit': { prepare: true, vote: false, handle: true, change: true, renew: true },
  'a member': { prepare: false, vote: true, handle: false, change: false, renew: false },
  'the requester': { prepare: false, vote: false, handle: true, change: true, renew: true },
  'anyone else': { prepare: false, vote: false, handle: false, change: false, renew: false },
} as const;

function viewOf(delegation: Delegation, request: ParticipationRequest, words: Words): RequestView {
  const facts = { kind: delegation.kind, fields: request, settings, politics };
  const keys = request.politicians.map(({ key }) => key);
  return {
    card: 'request',
    delegation,
    request,
    findings: checkRequest(facts),
    tally: tally(settings.gripDecides, seats, [], keys),
    own: undefined,
    names: { anna: words.name, megan: words.name },
    may: mays['anyone else'],
  };
}

/** As the services would have it: only the unit prepares, members vote while GRIP has it. */
function* viewsOf(delegation: Delegation, words: Words): Generator<[string, RequestView]> {
  for (const count of [1, 3, 5]) {
    for (const status of requestStatuses) {
      const outcome = politiciansOf(words, count).map(({ key }, index) => {
        return {
          key,
          outcome: index ? 'rejected' : 'approved',
          yes: 3,
          no: 1,
          abstain: 1,
        } as const;
      });
      const decided = { decidedAt: '2027-01-15T10:00:00.000Z', outcome };
      const request: ParticipationRequest = {
        ...requestOf(words, count),
        status,
        ...(status === 'decided' || status === 'void' ? decided : {}),
        ...(status === 'void' ? { ended } : {}),
      };
      const view = viewOf(delegation, request, words);
      for (const [who, may] of Object.entries(mays)) {
        if (may.prepare && status !== 'preparing') continue;
        if (may.vote && status !== 'with-grip') continue;
        yield [`request of ${count}, ${status}, for ${who}`, { ...view, may }];
      }
      if (status === 'with-grip') {
        const own = Object.fromEntries(
          request.politicians.map(({ key }, index) => [key, choices[index % 3] ?? 'yes']),
        );
        yield [`request of ${count}, voted on`, { ...view, may: mays['a member'], own }];
      }
    }
  }
  const bare = { ...requestOf(words, 4), dialogue: [], deviations: {}, initiative: null };
  const wrong = bare.politicians.map((one) => ({ ...one, motivation: '', type: null, link: null }));
  yield [
    'request that lacks everything',
    { ...viewOf(delegation, { ...bare, politicians: wrong }, words), may: mays['the unit'] },
  ];
  yield [
    'request for nobody',
    { ...viewOf(delegation, { ...bare, politicians: [] }, words), may: mays['the unit'] },
  ];
}

export function* requestCards(turn: Turn, base: Delegation, words: Words): Generator<Draw> {
  const { t, timeZone, today } = turn;
  const delegation: Delegation = { ...base, kind: 'trip' };
  for (const [name, view] of viewsOf(delegation, words)) {
    yield [name, requestCard(t, view, { timeZone, isPersonal: true }), NUMBER];
    yield [
      `${name}, where many see`,
      requestCard(t, view, { timeZone, isPersonal: false }),
      NUMBER,
    ];
  }
  const request = requestOf(words, 3);
  const view = viewOf(delegation, request, words);
  const errors = {
    question: words.text,
    answer: words.text,
    'vote-1': words.name,
    answerBy: words.name,
  };
  const voting = {
    ...view,
    may: mays['a member'],
    request: { ...request, status: 'with-grip' },
  } as const;
  yield [
    'vote, something wrong',
    requestCard(t, voting, { timeZone, isPersonal: true, errors, typed: { 'vote-2': 'no' } }),
    NUMBER,
  ];
  const returned = {
    ...view,
    may: mays['the requester'],
    request: { ...request, status: 'returned' },
  } as const;
  yield [
    'answer, something wrong',
    requestCard(t, returned, { timeZone, isPersonal: true, errors, typed: { answer: words.text } }),
    NUMBER,
  ];
  yield ['question', questionCard(t, view, timeZone), NUMBER];
  yield [
    'question, empty',
    questionCard(t, view, timeZone, t.refusals['text-missing']({})),
    NUMBER,
  ];
  const known = [{ id: 'eva', name: words.name }];
  yield ['completing', editRequestCard(t, view, known, timeZone), NUMBER];
  const settled = {
    ...view,
    request: { ...request, status: 'decided', decidedAt: ended.at },
  } as const;
  yield ['changing who was decided on', editRequestCard(t, settled, known, timeZone), NUMBER];
  const many = viewOf(delegation, { ...requestOf(words, 5), dialogue: [], deviations: {} }, words);
  yield ['completing, much missing', editRequestCard(t, many, known, timeZone), NUMBER];
  for (const code of noticeCodes.filter((one) => /^(request|decision)-/.test(one))) {
    const notice = {
      code,
      by: words.name,
      person: words.name,
      view,
      delegation,
      request,
      points: [],
      today,
    };
    yield [`notice, ${code}`, noticeCard(t, notice, timeZone), NUMBER];
  }
  yield* draftCards(turn, delegation, words);
}

function* draftCards(turn: Turn, delegation: Delegation, words: Words): Generator<Draw> {
  const { number } = delegation;
  const blank: ParticipationState = {
    delegation: number,
    kind: delegation.kind,
    strategy: delegation.strategy,
    heading: words.name,
    fields: emptyRequest,
    known: [{ id: 'eva', name: words.name, role: words.name }],
    hasDialogue: false,
    hasPurpose: false,
    misses: 0,
  };
  const politicians = politiciansOf(words, 4);
  const show = (state: Partial<ParticipationState>) =>
    showParticipation(turn, 'f'.repeat(20), { ...blank, ...state }).card;
  const fields = { ...emptyRequest, politicians };
  yield ['asking for politicians, who', show({}), number];
  yield [
    'asking for politicians, who, not understood',
    show({ misses: 1, unread: words.text }),
    number,
  ];
  const without = (change: Partial<Politician>) => ({
    fields: { ...emptyRequest, politicians: politicians.map((one) => ({ ...one, ...change })) },
  });
  yield ['asking for politicians, why', show(without({ motivation: '' })), number];
  yield ['asking for politicians, why again', show(without({ motivation: words.text })), number];
  yield ['asking for politicians, what for', show(without({ type: null })), number];
  yield [
    'asking for politicians, signing what',
    show(without({ type: 'contract-signing', link: null })),
    number,
  ];
  yield ['asking for politicians, dialogue', show({ fields }), number];
  yield ['asking for politicians, marketing', show({ fields, hasDialogue: true }), number];
  for (const kind of initiatorKinds) {
    const initiative = { kind, name: words.name, contact: null, date: null };
    const state = {
      fields: { ...fields, isMarketing: true, initiative },
      hasDialogue: true,
      hasPurpose: true,
    };
    yield [`asking for politicians, wanted by ${kind}`, show(state), number];
  }
  yield [
    'asking for politicians, many',
    show({ fields, hasDialogue: true, hasPurpose: true }),
    number,
  ];
  const deviations = { S19: words.text, S23: words.text };
  yield [
    'asking for politicians, all there',
    show({ fields: { ...fields, deviations }, hasDialogue: true, hasPurpose: true }),
    number,
  ];
  yield [
    'asking for politicians, thrown away',
    cancelledParticipationCard(turn.t, 'D-2027-014', 'f'.repeat(20)),
  ];
}
