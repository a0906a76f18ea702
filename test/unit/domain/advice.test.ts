import assert from 'node:assert/strict';
import { type AdviceFacts, adviseDelegation, suggestedTheme } from '../../../src/domain/advice.ts';
import { type DelegationFields, regionHost } from '../../../src/domain/delegation.ts';
import { type Note, weights } from '../../../src/domain/notes.ts';
import { rowsOfMissing } from '../../../src/domain/rules/required.ts';
import { allProvinces } from '../../../src/strategy/places.ts';
import { themeIds } from '../../../src/strategy/schema.ts';
import { strategyOf } from '../../../src/strategy/strategy.ts';
import { someDelegation } from '../../fixtures/delegation.ts';

const strategy = strategyOf('2012');
/** Nothing is missing, so that only what the row is about is advised on. */
const complete: DelegationFields = {
  ...someDelegation,
  host: { id: 'lunds-universitet' },
  businessPotential: 'Ja',
  themes: ['food'],
};

function advise(province: string | undefined, fields: Partial<DelegationFields>): readonly Note[] {
  const facts: AdviceFacts = {
    strategy,
    province,
    fields: { ...complete, ...fields },
    isFirstContact: true,
    hasRequest: false,
    today: '2027-01-11',
    settings: strategy.settings,
  };
  return adviseDelegation(facts);
}

interface Case {
  /** What it follows from, as the note must cite it. */
  readonly rows: readonly string[];
  readonly province: string | undefined;
  readonly fields: Partial<DelegationFields>;
  readonly code: Note['code'];
  readonly weight: Note['weight'];
  readonly details: object;
}

const brs = { lead: 'invest-in-skane', with: 'naringsliv-skane' };

const cases: readonly Case[] = [
  {
    rows: ['S2', 'S3', 'S4'],
    province: 'CN-GD',
    fields: { goals: [] },
    code: 'required-to-confirm',
    weight: 'required',
    details: { missing: ['goals'] },
  },
  {
    rows: ['S10', 'S61'],
    province: 'CN-GD',
    fields: { themes: ['other'] },
    code: 'outside-priorities',
    weight: 'good-to-know',
    details: {},
  },
  {
    rows: ['S13'],
    province: 'CN-GD',
    fields: { themes: ['clinical-research'] },
    code: 'research-partner',
    weight: 'good-to-know',
    details: { partner: 'lunds-universitet' },
  },
  {
    rows: ['S14'],
    province: 'CN-GD',
    fields: { themes: ['clinical-research'] },
    code: 'politics-can-decide',
    weight: 'good-to-know',
    details: {},
  },
  {
    rows: ['S14'],
    province: 'CN-GD',
    fields: { themes: ['health'] },
    code: 'politics-can-decide',
    weight: 'good-to-know',
    details: {},
  },
  {
    rows: ['S32'],
    province: 'CN-GD',
    fields: { themes: ['packaging'] },
    code: 'led-by',
    weight: 'led-by',
    details: brs,
  },
  {
    rows: ['S32', 'S33'],
    province: 'CN-GD',
    fields: { themes: ['health'] },
    code: 'led-by',
    weight: 'led-by',
    details: { ...brs, also: 'skane-care' },
  },
  {
    rows: ['S34'],
    province: 'CN-GD',
    fields: { themes: ['innovation'] },
    code: 'led-by',
    weight: 'led-by',
    details: { lead: 'naringsliv-skane' },
  },
  {
    rows: ['S59'],
    province: 'CN-GD',
    fields: {},
    code: 'main-priority',
    weight: 'good-to-know',
    details: { place: 'CN-GD' },
  },
  {
    rows: ['S64'],
    province: 'CN-TJ',
    fields: {},
    code: 'arrangement-in-preparation',
    weight: 'good-to-know',
    details: { place: 'CN-TJ', theme: 'life-science', partner: 'lunds-universitet' },
  },
  {
    rows: ['S65'],
    province: 'CN-HK',
    fields: {},
    code: 'potential-studied',
    weight: 'good-to-know',
    details: { place: 'CN-HK' },
  },
  {
    rows: ['S66'],
    province: 'CN-GD',
    fields: { businessPotential: null },
    code: 'required-to-confirm',
    weight: 'required',
    details: { missing: ['businessPotential'] },
  },
  {
    rows: ['S68'],
    province: 'CN-GD',
    fields: { theyWant: null, weGain: null },
    code: 'required-to-confirm',
    weight: 'required',
    details: { missing: ['theyWant', 'weGain'] },
  },
  {
    rows: ['S75'],
    province: 'CN-SC',
    fields: { host: regionHost },
    code: 'names-supported-actor',
    weight: 'good-to-know',
    details: {},
  },
];

describe('what follows from the strategy for a delegation', () => {
  for (const { rows, province, fields, code, weight, details } of cases) {
    it(`${rows.join(', ')}: ${JSON.stringify(fields)} from ${province} gives ${code}`, () => {
      const found = advise(province, fields).find((note) => note.code === code);
      assert.deepEqual(found, { code, weight, rows, details });
    });
  }

  for (const [what, province, fields, code] of [
    [
      'S33: packaging has nothing to do with Skåne Care',
      'CN-GD',
      { themes: ['packaging'] },
      'skane-care',
    ],
    ['S65: a study of Hong Kong is no agreement', 'CN-HK', {}, 'main-priority'],
    [
      'S75: a visit from Guangdong need name no supported actor',
      'CN-GD',
      {},
      'names-supported-actor',
    ],
    [
      'S75: a trip need name no supported actor',
      'CN-SC',
      { kind: 'trip' },
      'names-supported-actor',
    ],
    ['G2: no unit leads medical research', 'CN-GD', { themes: ['clinical-research'] }, 'led-by'],
    ['S14: packaging needs no politics', 'CN-GD', { themes: ['packaging'] }, 'politics-can-decide'],
    [
      'S10: it and telecom is among the priorities (G1)',
      'CN-GD',
      { themes: ['ict'] },
      'outside-priorities',
    ],
    ['S66–S68: nothing is required when all is there', 'CN-GD', {}, 'required-to-confirm'],
  ] as const) {
    it(what, () => {
      const notes = advise(province, fields);
      assert.doesNotMatch(JSON.stringify(notes), new RegExp(`"${code}"`));
    });
  }

  it('S61: no place in China is refused or warned about for what it is', () => {
    for (const { id } of allProvinces()) {
      const notes = advise(id, {});
      assert.deepEqual(
        notes.filter(({ weight }) => weight === 'required' || weight === 'consider'),
        [],
      );
    }
  });

  it('says nothing of a place that nobody knows', () => {
    const notes = advise(undefined, { themes: ['food'] });
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['led-by', 'purpose'],
    );
  });

  it('says once who leads when two themes have the same lead', () => {
    const leads = advise('CN-GD', { themes: ['food', 'packaging'] });
    assert.equal(leads.filter(({ code }) => code === 'led-by').length, 1);
  });

  it('puts what is required first and what is good to know last', () => {
    for (const theme of themeIds) {
      const order = advise('CN-TJ', { themes: [theme], goals: [] }).map(({ weight }) =>
        weights.indexOf(weight),
      );
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
      );
    }
  });

  it('cites only rows that the strategy has, each with its section', () => {
    for (const { id } of allProvinces()) {
      for (const theme of themeIds) {
        for (const { rows } of advise(id, { themes: [theme], goals: [], theyWant: null })) {
          assert.ok(rows.length > 0);
          for (const row of rows) assert.ok(strategy.rows[row], row);
        }
      }
    }
  });
});

describe('a theme is suggested', () => {
  for (const [province, theme] of [
    ['CN-TJ', 'life-science'],
    ['CN-GD', undefined],
    ['CN-HK', undefined],
    ['CN-SC', undefined],
    [undefined, undefined],
  ] as const) {
    it(`for ${province}: ${theme ?? 'none'} (S64)`, () => {
      assert.equal(suggestedTheme({ strategy, province }), theme);
    });
  }

  it('and advised on until another is chosen', () => {
    const bySuggestion = advise('CN-TJ', { themes: [] }).map(({ code }) => code);
    assert.ok(bySuggestion.includes('led-by'));
  });
});

describe('the rows behind what is missing', () => {
  for (const [missing, rows] of [
    [[], []],
    [['organisation', 'period', 'initiator'], []],
    [['goals'], ['S2', 'S3', 'S4']],
    [['weGain'], ['S68']],
    [
      ['goals', 'theyWant', 'businessPotential'],
      ['S2', 'S3', 'S4', 'S66', 'S68'],
    ],
  ] as const) {
    it(`${missing.join(', ') || 'nothing'}: ${rows.join(', ') || 'none'}`, () => {
      assert.deepEqual(rowsOfMissing(missing), rows);
    });
  }
});
