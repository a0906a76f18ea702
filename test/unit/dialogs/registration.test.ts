import assert from 'node:assert/strict';
import type { Answer } from '../../../src/dialogs/dialog.ts';
import {
  askedOf,
  emptyState,
  type RegistrationState,
  readState,
} from '../../../src/dialogs/registration/state.ts';
import { takeAnswer } from '../../../src/dialogs/registration/take-answer.ts';
import { turnIn } from '../../fixtures/turn.ts';

const said = (text: string): Answer => ({ by: 'text', text });
const filled = (values: Readonly<Record<string, string>>): Answer => ({ by: 'form', values });
/** A button of the card that asks what is asked now. */
const pressed =
  (button: string) =>
  (state: RegistrationState): Answer => {
    return { by: 'button', button, asked: askedOf(state) };
  };
type Given = Answer | ((state: RegistrationState) => Answer);

interface Walked {
  readonly state: RegistrationState;
  readonly end: string | undefined;
}

function walk(language: 'sv' | 'en', answers: readonly Given[]): Walked {
  const turn = turnIn(language);
  let state = emptyState;
  let end: string | undefined;
  for (const given of answers) {
    const answer = typeof given === 'function' ? given(state) : given;
    const step = takeAnswer(state, answer, turn);
    // What is stored and read again is what goes on.
    state = readState(JSON.parse(JSON.stringify(step.state)));
    end = step.end;
  }
  return { state, end };
}

/** The state in one line: what is asked or in doubt, and how often it was missed. */
function short({ state, end }: Walked): string {
  if (end) return end;
  const what = state.doubt ? `doubt ${state.doubt.about}` : state.asks;
  const wrong = state.problems.map(({ input, refusal }) => `${input} ${refusal.code}`).join(', ');
  return [what, state.misses ? `missed ${state.misses}` : '', wrong].filter(Boolean).join(', ');
}

const visit = said('besök från Tianjin Cancer Hospital, 12–14 mars, 8 personer, life science');
const past = said('besök från Tianjin Cancer Hospital, 3–6 november 2026, life science');
const all = {
  kind: 'visit',
  place: 'Tianjin',
  organisation: 'Tianjin Cancer Hospital',
  firstDay: '2027-03-12',
  lastDay: '2027-03-14',
  theme: 'food',
};

type Rows = readonly (readonly [fact: string, answers: readonly Given[], expected: string])[];

function table(language: 'sv' | 'en', rows: Rows): void {
  for (const [fact, answers, expected] of rows) {
    it(`${fact}: ${expected}`, () => assert.equal(short(walk(language, answers)), expected));
  }
}

describe('registering asks for what is missing', () => {
  table('sv', [
    ['nothing understood', [said('hm')], 'kind, missed 1'],
    ['not understood twice', [said('hm'), said('mm hm')], 'kind, missed 2'],
    ['understood after all', [said('hm'), said('besök')], 'place'],
    ['a kind', [said('det är ett besök')], 'place'],
    ['a place', [said('besök från Sichuan')], 'organisation'],
    ['no organisation yet', [said('besök från Sichuan'), said('vet inte än')], 'period'],
    ['a button for that', [said('besök från Sichuan'), pressed('skip')], 'period'],
    ['no days yet', [said('besök från Sichuan'), said('vet inte än'), pressed('skip')], 'themes'],
    [
      'a theme',
      [said('besök från Sichuan'), pressed('skip'), pressed('skip'), said('livsmedel')],
      'confirm',
    ],
    [
      'another theme',
      [said('besök från Sichuan'), pressed('skip'), pressed('skip'), said('annat')],
      'confirm',
    ],
    [
      'a theme that the place suggests (S64)',
      [said('besök från Tianjin'), pressed('skip'), pressed('skip')],
      'confirm',
    ],
    ['everything at once', [visit], 'confirm'],
    ['everything by the form', [filled(all)], 'confirm'],
  ]);

  table('en', [
    ['a place', [said('a visit from Sichuan')], 'organisation'],
    ['no organisation yet', [said('a visit from Sichuan'), said('not known yet')], 'period'],
    ['days', [said('a visit from Sichuan'), pressed('skip'), said('12–14 March')], 'themes'],
  ]);
});

describe('registering makes sure of what is in doubt', () => {
  table('sv', [
    ['a place that is misspelt', [said('besök från Tianjing')], 'doubt misspelt-place'],
    ['yes to it', [said('besök från Tianjing'), said('ja')], 'organisation'],
    ['a place that nobody knows', [said('besök från Atlantis')], 'doubt unknown-place'],
    ['keeping it', [said('besök från Atlantis'), pressed('keep')], 'organisation'],
    ['days that have passed', [past], 'doubt past-period'],
    ['yes, they took place', [past, pressed('yes')], 'confirm'],
    ['no, other days', [past, pressed('no')], 'period'],
    [
      'told as past',
      [said('vi hade besök från Tianjin Cancer Hospital, 3–6 november 2026, life science')],
      'confirm',
    ],
    ['a day that is none', [said('besök från Tianjin 31 april')], 'doubt impossible-day'],
    [
      'a button of another card',
      [past, { by: 'button', button: 'yes', asked: 'misspelt-place' }],
      'doubt past-period',
    ],
    ['neither yes nor no', [past, said('kanske')], 'doubt past-period, missed 1'],
  ]);
});

describe('registering ends', () => {
  table('sv', [
    ['yes', [visit, said('ja')], 'finish'],
    ['the word', [visit, said('registrera')], 'finish'],
    ['the button', [visit, pressed('register')], 'finish'],
    [
      'not while something is missing',
      [said('besök från Sichuan'), pressed('register')],
      'organisation',
    ],
    ['not while something is in doubt', [past, pressed('register')], 'doubt past-period'],
    ['not by no', [visit, said('nej')], 'change'],
    ['not by what is not understood', [visit, said('hm')], 'confirm, missed 1'],
    ['not by a change', [visit, said('10 personer')], 'confirm'],
    ['changing by the button', [visit, pressed('change')], 'change'],
    ['changing by the word', [visit, said('ändra')], 'change'],
  ]);

  it('with what was said, in the order in which it was said', () => {
    const { state } = walk('sv', [visit, said('10 personer'), said('13–15 mars')]);
    const { organisation, headcount, period, place } = state.fields;
    assert.deepEqual(
      { organisation, headcount, period, place },
      {
        organisation: 'Tianjin Cancer Hospital',
        headcount: { count: 10, about: false },
        period: { firstDay: '2027-03-13', lastDay: '2027-03-15' },
        place: { id: 'CN-TJ' },
      },
    );
  });
});

describe('a form with something wrong in it', () => {
  table('sv', [
    [
      'the end before the start',
      [filled({ ...all, lastDay: '2027-03-01' })],
      'period, lastDay period-reversed',
    ],
    [
      'a place that nobody knows',
      [filled({ ...all, place: 'Atlantis' })],
      'place, place unknown-place',
    ],
    ['no number', [filled({ ...all, headcount: 'många' })], 'kind, headcount not-a-number'],
    [
      'a name too long',
      [filled({ ...all, organisation: 'x'.repeat(201) })],
      'organisation, organisation name-too-long',
    ],
  ]);

  it('keeps all that was typed, and takes in what is right', () => {
    const { state } = walk('sv', [filled({ ...all, place: 'Atlantis' })]);
    assert.equal(state.typed.place, 'Atlantis');
    assert.equal(state.typed.organisation, all.organisation);
    assert.equal(state.fields.organisation, all.organisation);
    assert.equal(state.fields.place, undefined);
  });

  it('is as it was, once it is right', () => {
    const { state } = walk('sv', [filled({ ...all, place: 'Atlantis' }), filled(all)]);
    assert.deepEqual([state.problems, state.typed, state.asks], [[], {}, 'confirm']);
  });
});

describe('a draft that was stored', () => {
  it('of another shape is refused', () => {
    for (const wrong of [
      {},
      { ...emptyState, asks: 'name' },
      { ...emptyState, unknown: 1 },
      'text',
    ]) {
      assert.throws(() => readState(wrong));
    }
  });
});
