/** Every card that the product can draw, from short data and from the worst there may be. */

import { delegationCard } from '../../src/cards/delegation.ts';
import { callOffCard, editDelegationCard } from '../../src/cards/delegation-forms.ts';
import type { Typed } from '../../src/cards/delegation-inputs.ts';
import type { DrawnCard } from '../../src/cards/draw.ts';
import { historyCard } from '../../src/cards/lists.ts';
import { noticeCard } from '../../src/cards/notice.ts';
import { cancelledDraftCard } from '../../src/cards/registration.ts';
import { commands } from '../../src/commands/index.ts';
import { showRegistration } from '../../src/dialogs/registration/show.ts';
import type { Doubt } from '../../src/dialogs/registration/state.ts';
import { questions, type RegistrationState } from '../../src/dialogs/registration/state.ts';
import { notesOn } from '../../src/domain/advice-facts.ts';
import { type AuditEvent, eventCodes } from '../../src/domain/audit.ts';
import {
  type Delegation,
  delegationKinds,
  delegationStatuses,
  missingToConfirm,
  stageOf,
} from '../../src/domain/delegation.ts';
import { inputNames } from '../../src/domain/field-inputs.ts';
import { MOST_MESSAGE, MOST_NAME, MOST_TEXT } from '../../src/domain/limits.ts';
import { noticeCodes } from '../../src/domain/notices.ts';
import { roles } from '../../src/domain/roles.ts';
import type { DelegationView, HistoryView, NoticeView } from '../../src/domain/views.ts';
import { readChanges } from '../../src/services/delegation-changes.ts';
import { goalIds, subThemeIds, themeIds } from '../../src/strategy/schema.ts';
import { strategyOn } from '../../src/strategy/strategy.ts';
import { type Language, languages } from '../../src/texts/format.ts';
import { textsIn } from '../../src/texts/texts.ts';
import type { Turn } from '../../src/turn.ts';
import { someDelegation } from '../fixtures/delegation.ts';
import { faultCards } from './faults.ts';
import { draftListCards, findingCards } from './finding.ts';
import { formCards, fullFields, plainFields } from './forms.ts';
import { meaningCards } from './meaning.ts';
import { pointCards, pointOf } from './points.ts';
import { type Draw, requestCards } from './requests.ts';
import { servicesOf } from './services.ts';
import { settingCards } from './settings.ts';
import { statusCards } from './status.ts';
import { adviceCards, strategyCards, supportCards } from './strategy.ts';

export interface Sample {
  readonly name: string;
  readonly language: Language;
  /** `short`: as on an ordinary day. `worst`: all that a person may have typed. */
  readonly data: 'short' | 'worst';
  readonly card: DrawnCard;
  /** The record's number, when the card is about one. */
  readonly number?: string;
}

const TODAY = '2027-01-11';
const { settings } = strategyOn(TODAY);
const timeZone = 'Europe/Stockholm';

/** What a name may hold; each piece must be seen as typed. */
export const hostile = [
  '**Fet** <b>x</b> [länk](https://evil.example) <at>Anna</at> &lt; _kursiv_ `kod` # | ~~x~~',
  '$',
  '{title}',
].join('');
const longWord = 'Forskningssamarbetsavtalsförhandlingsdelegationsled'.slice(0, 50);
const organisation = `${hostile} ${longWord}`.padEnd(120, ' sjukhus').slice(0, 120);
const message = 'De vill ha utbildning i cancervård, *snart*, och 广东省 samarbete. '
  .repeat(70)
  .slice(0, MOST_MESSAGE);
/** The longest that a record may hold. */
const text = message.slice(0, MOST_TEXT);
const chinese = '他们希望参加培训'.repeat(300).slice(0, MOST_TEXT);

const shortDelegation: Delegation = { ...someDelegation, ...plainFields };

const worstDelegation: Delegation = {
  ...shortDelegation,
  ...fullFields(organisation, text),
  number: 'D-2027-1014',
  organisation,
  place: { name: hostile },
  period: { firstDay: '2027-12-28', lastDay: '2028-01-03' },
  themes: [...themeIds],
  subThemes: [...subThemeIds],
  headcount: { count: 2000, about: true },
  host: { name: organisation },
  goals: [...goalIds],
  initiator: organisation,
  theyWant: text,
  weGain: text,
  businessPotential: text,
};

function viewOf(delegation: Delegation, name: string, mayChange = true): DelegationView {
  return {
    card: 'delegation',
    delegation,
    stage: stageOf(delegation, TODAY),
    notes: notesOn(delegation, { today: TODAY, isFirstContact: true, settings }),
    missing: missingToConfirm(delegation, { isFirstContact: true }),
    responsible: { id: 'anna', name },
    changedBy: { id: 'megan', name },
    mayChange,
  };
}

function turnOf(language: Language, name: string): Turn {
  return {
    person: { id: 'anna', name, roles: [...roles] },
    t: textsIn(language),
    today: TODAY,
    timeZone,
    activityId: 'a1',
    place: { kind: 'personal', key: 'k' },
    activeDraft: undefined,
    takenFor: undefined,
    about: undefined,
    settings,
    isLocal: true,
  };
}

function* delegationCards(turn: Turn, base: Delegation): Generator<Draw> {
  const { t, person } = turn;
  for (const kind of delegationKinds) {
    for (const status of delegationStatuses) {
      const delegation: Delegation = { ...base, kind, status };
      const view = viewOf(delegation, person.name);
      const personal = { timeZone, isPersonal: true } as const;
      const { number } = delegation;
      yield [`delegation, ${kind} ${status}`, delegationCard(t, view, personal), number];
      const reader = viewOf(delegation, person.name, false);
      yield [
        `delegation, ${kind} ${status}, read only`,
        delegationCard(t, reader, personal),
        number,
      ];
      const many = { timeZone, isPersonal: false, lead: t.delegation.registered(number) };
      yield [
        `delegation, ${kind} ${status}, where many see`,
        delegationCard(t, view, many),
        number,
      ];
    }
    const view = viewOf({ ...base, kind }, person.name);
    yield [`calling off, ${kind}`, callOffCard(t, view), base.number];
    yield [`changing, ${kind}`, editDelegationCard(t, view), base.number];
    const ready = viewOf({ ...base, kind, businessPotential: 'Ja' }, person.name);
    yield [
      `delegation, ${kind}, nothing missing`,
      delegationCard(t, ready, { timeZone, isPersonal: true }),
      base.number,
    ];
  }
  const completed = viewOf({ ...base, period: past }, person.name);
  yield [
    'delegation, completed',
    delegationCard(t, completed, { timeZone, isPersonal: true }),
    base.number,
  ];
  const unknown = viewOf(
    { ...base, organisation: null, period: null, place: { id: 'CN-GD/guangzhou' } },
    person.name,
  );
  yield [
    'delegation, little known',
    delegationCard(t, unknown, { timeZone, isPersonal: true }),
    base.number,
  ];
  const inChinese = {
    ...fullFields('中文', chinese),
    theyWant: chinese,
    weGain: chinese,
    businessPotential: chinese,
  };
  const long = viewOf({ ...base, ...inChinese }, person.name);
  yield [
    'delegation, in Chinese',
    delegationCard(t, long, { timeZone, isPersonal: true }),
    base.number,
  ];
  yield ['changing, in Chinese', editDelegationCard(t, long), base.number];
  for (const code of noticeCodes.filter((one) => !one.startsWith('point-'))) {
    const notice: NoticeView = {
      code,
      by: person.name,
      person: person.name,
      view: viewOf(base, person.name),
      delegation: base,
      request: undefined,
      points: [pointOf({ name: person.name, text: base.theyWant ?? '' }, 1, '2026-12-28')],
      today: TODAY,
    };
    yield [`notice, ${code}`, noticeCard(t, notice, timeZone), base.number];
  }
}

function* listCards(turn: Turn, base: Delegation): Generator<Draw> {
  const { t, person } = turn;
  for (const count of [1, 5, 20]) {
    const entries = Array.from({ length: count }, (_, index) => entryOf(index, base, person.name));
    const view: HistoryView = { card: 'history', delegation: base, stage: 'registered', entries };
    yield [`history of ${count}`, historyCard(t, view, timeZone), base.number];
  }
}

function entryOf(index: number, base: Delegation, by: string): HistoryView['entries'][number] {
  const version = index + 1;
  const event: AuditEvent = {
    version,
    at: '2027-01-11T08:00:00.000Z',
    by: 'anna',
    code: eventCodes[index % eventCodes.length] ?? 'changed',
    fields: [],
    digest: '',
    previous: '',
    hash: '',
  };
  const changes = {
    organisation: { before: 'Sjukhuset', after: base.organisation },
    theyWant: { before: base.theyWant, after: base.weGain },
    period: { before: null, after: base.period && { ...base.period } },
    place: { before: { id: 'CN-TJ' }, after: { name: String(base.organisation) } },
    headcount: { before: null, after: base.headcount && { ...base.headcount } },
    themes: { before: [], after: [...base.themes] },
    responsible: { before: 'anna', after: 'megan' },
    status: { before: 'registered', after: 'cancelled' },
  };
  return { event, by, changes: readChanges(changes), remark: base.theyWant ?? undefined };
}

const doubts: readonly Doubt[] = [
  { about: 'misspelt-place', id: 'CN-TJ', typed: 'Tianjing' },
  { about: 'which-place', ids: ['CN-GD', 'CN-NM', 'CN-GX', 'CN-SN'] },
  { about: 'which-place', ids: ['CN-GD', 'CN-SC'], said: ['Kanton', 'Sichuan'] },
  { about: 'unknown-place', typed: organisation },
  {
    about: 'which-period',
    periods: [
      { firstDay: '2027-03-05', lastDay: '2027-03-05' },
      { firstDay: '2027-09-28', lastDay: '2027-10-03' },
      { firstDay: '2027-12-28', lastDay: '2028-01-03' },
    ],
  },
  { about: 'vague-period', typed: organisation },
  { about: 'impossible-day', typed: '31 april', day: 31, month: 4 },
  { about: 'impossible-day', typed: 'vecka 60' },
  { about: 'past-period', period: { firstDay: '2026-11-03', lastDay: '2026-11-06' } },
  {
    about: 'duplicate',
    number: 'D-2027-1014',
    kind: 'visit',
    whom: organisation,
    period: { firstDay: '2027-12-28', lastDay: '2028-01-03' },
    responsible: 'Anna Lindqvist',
  },
];

function* draftCards(turn: Turn, base: Delegation, typed: Typed): Generator<Draw> {
  const blank: RegistrationState = { fields: {}, asks: 'kind', misses: 0, problems: [], typed: {} };
  const full: RegistrationState = { ...blank, fields: base, asks: 'confirm' };
  const show = (state: RegistrationState) =>
    showRegistration(turn, 'f'.repeat(20), state, { isFirstContact: true }).card;
  for (const asks of [...questions, 'confirm', 'change', 'check'] as const) {
    for (const misses of [0, 1, 2, 3]) {
      const unread = typed.place ?? '';
      const leftOver = [unread, unread];
      const state = { ...blank, asks, misses, unread, leftOver };
      yield [`draft, asks ${asks}, missed ${misses}`, show(state)];
    }
    const leftOver = [organisation];
    yield [`draft, all there, asks ${asks}`, show({ ...full, asks, leftOver })];
  }
  for (const doubt of doubts) {
    yield [`draft, in doubt about ${doubt.about}`, show({ ...full, asks: 'confirm', doubt })];
    yield [`new draft, in doubt about ${doubt.about}`, show({ ...blank, asks: 'place', doubt })];
  }
  const wrong: RegistrationState = {
    ...full,
    asks: 'change',
    typed,
    problems: inputNames.map((input) => ({
      input,
      refusal: {
        code: 'unknown-place',
        details: { typed: typed[input]?.slice(0, MOST_NAME) ?? '' },
      },
    })),
  };
  yield ['draft, everything wrong', show(wrong)];
  yield ['draft, thrown away', cancelledDraftCard(turn.t, 'f'.repeat(20), base)];
  const view = viewOf(base, turn.person.name);
  const errors: Typed = Object.fromEntries(
    inputNames.map((name) => [name, turn.t.refusals['unknown-place']({ typed: hostile })]),
  );
  const lead = turn.t.refusals['changed-meanwhile']({ number: base.number, by: turn.person.name });
  const changing = editDelegationCard(turn.t, view, { typed, errors, lead });
  yield ['changing, everything wrong', changing, base.number];
}

async function* spokenCards(turn: Turn): AsyncGenerator<Draw> {
  for (const name of ['help'] as const) {
    const command = commands.find((one) => one.name === name);
    const services = servicesOf({ listWaitingVotes: async () => ['G-2027-003'] });
    const reply = await command?.run(turn, services, { text: '', rest: '' });
    yield [name, reply?.card];
  }
}

/** Chinese takes three bytes a letter. */
function inChineseCards(turn: Turn, base: Delegation): readonly Draw[] {
  const texts = { theyWant: chinese, weGain: chinese, businessPotential: chinese };
  const full = { ...base, ...fullFields('中文', chinese), ...texts };
  const draws = [...formCards(turn, viewOf(full, turn.person.name), {})];
  return draws.map(([name, card, number]): Draw => [`${name}, in Chinese`, card, number]);
}

const past = { firstDay: '2026-11-03', lastDay: '2026-11-06' };

async function drawAll(): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const language of languages) {
    for (const data of ['short', 'worst'] as const) {
      const base = data === 'short' ? shortDelegation : worstDelegation;
      const turn = turnOf(language, data === 'short' ? 'Anna Lindqvist' : organisation);
      const typed: Typed = Object.fromEntries(
        inputNames.map((name) => [name, data === 'short' ? 'Atlantis' : message]),
      );
      const words =
        data === 'short'
          ? { name: 'Eva Holmgren', text: 'Hon undertecknar.' }
          : { name: organisation, text };
      const draws: Draw[] = [
        ...delegationCards(turn, base),
        ...listCards(turn, base),
        ...findingCards(turn, base),
        ...meaningCards(turn, base.number),
        ...settingCards(turn, words.name),
        ...draftListCards(turn, base.organisation ?? ''),
        ...draftCards(turn, base, typed),
        ...formCards(turn, viewOf(base, turn.person.name), typed),
        ...inChineseCards(turn, base),
        ...requestCards(turn, base, words),
        ...supportCards(turn, words),
        ...adviceCards(turn, viewOf(base, turn.person.name), words),
        ...faultCards(turn),
        ...statusCards(turn, words),
        ...pointCards(turn, viewOf({ ...base, period: past }, turn.person.name), {
          name: words.name,
          text: data === 'short' ? 'Boka tolk' : text,
        }),
      ];
      if (data === 'short') draws.push(...strategyCards(turn));
      for await (const draw of spokenCards(turn)) draws.push(draw);
      for (const [name, card, number] of draws) {
        if (!card) throw new Error(`${name} drew no card`);
        samples.push({ name, language, data, card, ...(number !== undefined && { number }) });
      }
    }
  }
  return samples;
}

export const samples: readonly Sample[] = await drawAll();
