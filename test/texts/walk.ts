/** Every text there is, with each function of the texts called as the product calls it. */

import { delegationKinds, missingToConfirm, stages } from '../../src/domain/delegation.ts';
import { pointStatuses } from '../../src/domain/follow-up.ts';
import type { Language } from '../../src/texts/format.ts';
import { someDelegation } from '../fixtures/delegation.ts';
import { adviceCalls, everyNote, oneNote } from './advice.ts';
import { draftCalls } from './drafts.ts';
import { extensionCalls } from './elsewhere.ts';
import { fieldCalls } from './fields.ts';
import { findingCalls } from './finding.ts';
import { secrecyCalls } from './secrecy.ts';
import { settingCalls } from './settings.ts';
import { statusCalls } from './status.ts';
import { strategyCalls } from './strategy.ts';
import { supportCalls } from './support.ts';

export interface Said {
  readonly language: Language;
  /** Where it stands: `draft.questions.place`. */
  readonly path: string;
  readonly text: string;
}

const number = 'D-2027-014';
const day = '2027-03-12';
const period = { firstDay: day, lastDay: '2027-03-14' };
const crossing = { firstDay: '2027-12-28', lastDay: '2028-01-03' };
const words = ['plats', 'tema'];
const names = ['Anna Ek', 'Per Lund'];
const name = 'Anna Ek';
const blank = {
  ...someDelegation,
  organisation: null,
  period: null,
  goals: [],
  initiator: null,
  theyWant: null,
  weGain: null,
};
const missing = [
  ['theyWant'],
  ['goals', 'businessPotential'],
  missingToConfirm(blank, { isFirstContact: true }),
];

/** Whatever a sentence that takes one object of words may need. */
const everything = {
  ...period,
  typed: 'Atlantis',
  suggestion: 'Tianjin',
  names,
  name,
  number,
  by: name,
  person: name,
  request: 'G-2027-003',
  point: `${number}/1`,
  text: 'Skicka kontaktlistan',
  date: day,
  day,
  days: 14,
  count: 4,
  length: 4321,
  most: 4000,
  least: 1,
  mostDays: 120,
  missing: ['theyWant', 'weGain'],
  findings: [],
  delegation: number,
  status: 'done',
  reminders: 4,
  remindedOn: day,
  kind: 'visit',
  ability: 'change',
  place: 'CN-GD',
  theme: 'life-science',
  partner: 'lunds-universitet',
  lead: 'invest-in-skane',
  with: 'naringsliv-skane',
  also: 'skane-care',
  ...everyNote,
};
const oneOfEach = {
  ...everything,
  count: 1,
  least: 1,
  days: 1,
  reminders: 1,
  text: '',
  missing: ['goals'],
  also: undefined,
  ...oneNote,
};

export type Arguments = readonly (readonly unknown[])[];
const eachKind = delegationKinds.map((kind) => [kind]);

/** How the functions of the texts are called, by where they stand; `*` is any name. */
const calls: readonly (readonly [pattern: string, calls: Arguments])[] = [
  ...fieldCalls,
  ...statusCalls,
  ...extensionCalls,
  ['people', [[{ count: 1, about: false }], [{ count: 1200, about: true }]]],
  ['stage', stages.flatMap((stage) => delegationKinds.map((kind) => [stage, kind]))],
  ['buttons.period', [[period], [crossing]]],
  ['buttons.callOff', eachKind],
  ['labels.peopleFrom', [['8\u00A0personer', 'Tianjin']]],
  ['labels.by', [['Registrerat', name]]],
  ['labels.*', [[name]]],
  ['draft.title', [...eachKind, [undefined]]],
  ['draft.heading.*', [['Tianjin']]],
  ['draft.missing', [1, 2, 5, 9].map((count) => [count, 'När kommer de?'])],
  ['draft.questions.*', [...eachKind, [undefined]]],
  ['draft.footer', [[30]]],
  ['draft.confirmFooter', eachKind],
  ['draft.whichPlace', [[words], [[...words, 'Hunan']]]],
  [
    'draft.whichPeriod',
    [
      [[period, crossing]],
      [
        [
          { firstDay: day, lastDay: day },
          { firstDay: '2027-03-19', lastDay: '2027-03-19' },
        ],
      ],
    ],
  ],
  ['draft.impossibleDay', [['31', 'april']]],
  ['draft.past', delegationKinds.map((kind) => [period, kind])],
  ['draft.again.*', [['hm']]],
  ['draft.*', [['hm']]],
  [
    'delegation.missingToConfirm',
    missing.flatMap((fields) => delegationKinds.map((kind) => [fields, kind])),
  ],
  ['delegation.readyToConfirm', eachKind],
  ['delegation.calledOffBy', delegationKinds.map((kind) => [name, day, kind])],
  ['delegation.changedBy', [[name, day]]],
  ['delegation.changed', [[number, ['Värd: A → B', 'Tema: C → D']]]],
  [
    'delegation.errorState',
    [
      ['Registrerat', 1],
      ['Registrerat', 3],
    ],
  ],
  ['delegation.correct', [[['Plats', 'Värd']]]],
  ['draft.correct', [[['Plats', 'Värd']]]],
  [
    'draft.errorState',
    [
      ['Utkast', 1],
      ['Utkast', 3],
    ],
  ],
  ['delegation.completeFooter', eachKind],
  ['delegation.changeOf', [['Värd', 'A', 'B']]],
  ['delegation.callOffQuestion', delegationKinds.map((kind) => [number, kind])],
  ['delegation.*', [[number]]],
  ['delegation.heading.*', [['Tianjin']]],
  ...secrecyCalls,
  ...settingCalls,
  ...findingCalls,
  ['hearing.alsoWaiting', [[['G-2027-003']], [['G-2027-003', 'G-2027-004']]]],
  ...draftCalls,
  ['leftOver.mainPlace', [[words], [[...words, 'Hunan']]]],
  ['leftOver.note', [['ledd av vice borgmästare Chen Yu']]],
  ['history.entry', [['Ändrades', day, '08:00', name]]],
  ['history.earlier', [[1], [5]]],
  ...strategyCalls,
  ...supportCalls,
  ...adviceCalls,
  ['advice.priority', [['Jiangsu']]],
  ['advice.more', [[1], [3]]],
  ['advice.notes.*', [[everything], [oneOfEach]]],
  ['notices.decision-asked-for', [[everything], [{ ...everything, day: '' }]]],
  ['notices.point-overdue', [[everything], [oneOfEach], [{ ...everything, reminders: 0 }]]],
  ['notices.person-unreachable', [[everything], [{ ...everything, request: '' }]]],
  ['notices.message-undelivered', [[everything], [{ ...everything, request: '' }]]],
  ['sending.tooMany', [[60]]],
  ['sending.undelivered', [[everything]]],
  ['sending.listUndelivered', [[everything]]],
  ['notices.*', [[everything], [oneOfEach]]],
  [
    'refusals.not-as-many',
    [null, { count: 10, about: true }].map((headcount) => [{ number, count: 8, headcount }]),
  ],
  ['refusals.not-sure-saved', [[everything], [{ number: undefined }]]],
  ['refusals.last-point', [[{ number: [`${number}/1`, `${number}/2`][0], delegation: number }]]],
  [
    'refusals.point-ended',
    pointStatuses.map((status) => [{ number: [`${number}/1`, `${number}/2`][0], status }]),
  ],
  ['refusals.too-many-points', [[{ count: 21, most: 20 }]]],
  ['refusals.*', [[everything], [oneOfEach]]],
  [
    'request.progress',
    [
      [day, 2, 5],
      [null, 0, 5],
    ],
  ],
  ['request.states.decided', [[day]]],
  ['request.counts', [[3, 1, 1]]],
  ['request.questions.asked', [[name, 'Vem betalar?']]],
  [
    'request.questions.decided',
    [
      [1, 0],
      [0, 1],
      [2, 1],
    ],
  ],
  ['request.questions.one', delegationKinds.map((kind) => [name, kind])],
  ['request.questions.*', eachKind],
  ['request.noLonger', [['Bifall']]],
  ['request.endedOn', [true, false].map((isVoid) => [day, isVoid])],
  ['request.proposesAll', [2, 5].map((count) => ['bifall', count])],
  ['request.ownVote', [[['bifall för Anna Ek', 'avslag för Per Lund']]]],
  ['request.voteFor', [['bifall', name]]],
  ['request.proposes', [[['bifall för Anna Ek']]]],
  ['request.mannerByCard', [[3, 5]]],
  ['request.grounds.dialogue', [[names]]],
  ['request.findings.*', [[everything], [oneOfEach]]],
  ['request.buttons.showOccasion', eachKind],
  ['request.footers.vote', [[3, 5]]],
  ['request.confirmedPolitician', [[name, 'G-2027-003']]],
  ['request.*', [['G-2027-003']]],
  ['request.*.*', [[name]]],
  [
    'points.fact',
    [
      [2, 3],
      [1, 1],
      [0, 3],
    ],
  ],
  ['points.buttons.didNotHappen', eachKind],
  ['points.list.digest', [[day]]],
  [
    'points.list.state',
    [
      [5, 2],
      [1, 1],
      [5, 0],
    ],
  ],
  ['points.list.part', [[1, 15, 23]]],
  [
    'points.list.late',
    [
      [day, 1],
      [day, 5],
    ],
  ],
  ['points.list.ahead', [[day, 7]]],
  ['points.list.tomorrowDue', [[day]]],
  ['points.list.tomorrow', [[day]]],
  ['points.list.week', [[day]]],
  ['points.list.twoWeeks', [[day]]],
  ['points.list.speak', [[5, 2, [`${number}/1 Boka tolk`]]]],
  ['points.list.*', [[1], [5]]],
  ['points.outcome.left', [['2 klara', 3]]],
  ['points.outcome.answeredCount', [[1], [2]]],
  [
    'points.outcome.snoozed',
    [
      [[`${number}/1`], day, day],
      [[`${number}/1`], day, undefined],
    ],
  ],
  ['points.outcome.snoozedLate', [[[`${number}/1`], day, day]]],
  ['points.outcome.reassigned', [[[`${number}/1`], name]]],
  ['points.outcome.done', [[[`${number}/1`]], [[`${number}/1`, `${number}/2`]]]],
  ['points.outcome.taken', [[[`${number}/1`]]]],
  ['points.outcome.due', [[`${number}/1`, day]]],
  ['points.outcome.dropped', [[`${number}/1`, 'mässan är inställd']]],
  ['points.outcome.refused', [[`${number}/1`, 'Struken.']]],
  ['points.outcome.*', [[1], [5]]],
  [
    'points.afterVisit.state',
    [
      ['Genomfört', day],
      ['Registrerat', undefined],
    ],
  ],
  [
    'points.afterVisit.stateTrip',
    [
      ['Genomförd', day],
      ['Registrerad', undefined],
    ],
  ],
  ['points.afterVisit.notAnswered', [[name]]],
  ['points.afterVisit.putOff', delegationKinds.map((kind) => [kind, day])],
  ['points.afterVisit.*', eachKind],
  ['points.add.dueWhich', [['Boka tolk', [day, '2027-03-19']]]],
  ['points.add.duePassed', [['Boka tolk', day]]],
  ['points.add.dueFar', [['Boka tolk', day]]],
  ['points.add.ownerWhich', [['Boka tolk', names]]],
  ['points.add.line', [[name, day]]],
  ['points.add.saved', [[`${number}/1`, 'Boka tolk', name, day]]],
  ['points.add.savedMany', [[2, [`${number}/1`, `${number}/2`]]]],
  ['points.add.told', [[names], [[name]]]],
  ['points.add.*', [['Boka tolk', 'hm']]],
  ['points.say.whichPerson', [[names]]],
  ['points.say.unknownPerson', [[name, [`${number}/1`]]]],
  ['points.say.closed', [[number]]],
  ['points.say.dueTo', [[`${number}/1`]]],
  ['points.say.*', [[[`${number}/1`]]]],
  ['welcome.*', [[name]]],
  ['help.draftOpen', [['Besök från Tianjin']]],
  ['help.*', [['ny delegation från Tianjin']]],
  ['time.*', [[day, '08:00']]],
  ['nearest', [[['ny delegation']], [['ny delegation', 'hjälp', 'avbryt']]]],
  ['meaning.newOrKnown', [['D-2027-014']]],
  ['meaning.change', [['D-2027-014']]],
  ['meaning.takeOver', [['Omar Haddad', ['D-2027-014/1']]]],
  ['local page.*', [[name]]],
];

export function textsOf(language: Language, texts: object, within = ''): readonly Said[] {
  return Object.entries(texts).flatMap(([key, value]): readonly Said[] => {
    const path = `${within}${key}`;
    if (typeof value === 'string') return [{ language, path, text: value }];
    if (typeof value === 'function') {
      const calls = callsOf(path, value.length);
      if (!calls)
        return [{ language, path, text: 'undefined: it has no row in test/texts/walk.ts' }];
      return calls.map((args) => ({ language, path, text: called(value, args) }));
    }
    return typeof value === 'object' && value !== null ? textsOf(language, value, `${path}.`) : [];
  });
}

/** A function that is not called as it should be says so where its text would stand. */
function called(say: (...args: unknown[]) => unknown, args: readonly unknown[]): string {
  try {
    return String(say(...args.map(withoutGaps)));
  } catch (error) {
    return `undefined: test/texts/walk.ts calls it wrongly, ${error}`;
  }
}

/** What a sentence asks for must be given, were it as undefined: else half of it is never read here. */
function withoutGaps(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  return new Proxy(given, {
    get: (from, name) => {
      if (typeof name === 'string' && !(name in from)) throw new Error(`without ${name}`);
      return Reflect.get(from, name);
    },
  });
}

/** A function that takes nothing needs no row; any other that has none is told of by the voice's tests. */
function callsOf(path: string, taken: number): Arguments | undefined {
  const found = calls.find(([pattern]) => isAt(pattern.split('.'), path.split('.')));
  return found?.[1] ?? (taken === 0 ? [[]] : undefined);
}

function isAt(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((part, index) => part === '*' || part === path[index])
  );
}
