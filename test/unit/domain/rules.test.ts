import assert from 'node:assert/strict';
import { type AdviceFacts, adviseDelegation, warningsBefore } from '../../../src/domain/advice.ts';
import { emptyFields } from '../../../src/domain/delegation-fields.ts';
import type { CoActor } from '../../../src/domain/field-values.ts';
import type { Note, Notes } from '../../../src/domain/notes.ts';
import { effectOf, strategyOf } from '../../../src/strategy/strategy.ts';

const strategy = strategyOf('2012');
const today = '2027-01-11';
const period = { firstDay: '2027-03-12', lastDay: '2027-03-14' };
const lund = { id: 'lunds-universitet' } as const;
const asked = (id: string, status: CoActor['status'] = 'asked'): CoActor => {
  return { organisation: { id }, status, contact: null, on: null };
};

type Facts = Partial<Omit<AdviceFacts, 'fields'>> & { readonly fields?: AdviceFacts['fields'] };

function advise({ fields, ...facts }: Facts): readonly Note[] {
  return adviseDelegation({
    strategy,
    province: 'CN-SC',
    isFirstContact: false,
    hasRequest: false,
    today,
    settings: strategy.settings,
    ...facts,
    fields: { ...emptyFields, kind: 'visit', place: { id: 'CN-SC' }, period, ...fields },
  });
}

interface Case {
  readonly rows: readonly string[];
  readonly when: string;
  readonly facts: Facts;
  readonly code: keyof Notes;
  /** What the note is told with; undefined where there is to be none. */
  readonly details?: object;
}

const invest = { lead: 'invest-in-skane', with: 'naringsliv-skane' };

const cases: readonly Case[] = [
  {
    rows: ['S32', 'S33', 'S12'],
    when: 'training in health administration',
    facts: { fields: { themes: ['health'], subThemes: ['health-administration'] } },
    code: 'led-by',
    details: { ...invest, also: 'skane-care' },
  },
  {
    rows: ['S34', 'S15'],
    when: 'environmental technology',
    facts: { fields: { themes: ['innovation'], subThemes: ['environmental-technology'] } },
    code: 'led-by',
    details: { lead: 'naringsliv-skane' },
  },
  {
    rows: ['S32'],
    when: 'a subject outside the priorities with business for its goal',
    facts: { fields: { themes: ['other'], goals: ['business'] } },
    code: 'led-by',
    details: invest,
  },
  {
    rows: ['S32'],
    when: 'a subject outside the priorities without',
    facts: { fields: { themes: ['other'], goals: ['profile'] } },
    code: 'led-by',
  },
  {
    rows: ['S28', 'S29', 'S31'],
    when: 'politicians that have been asked for',
    facts: { hasRequest: true },
    code: 'politics-led-by-grip',
    details: {},
  },
  {
    rows: ['S28', 'S29', 'S31'],
    when: 'a wish for politicians',
    facts: { fields: { politicalWish: { by: 'Packbridge', contact: 'Bo Ek', date: null } } },
    code: 'politics-led-by-grip',
    details: {},
  },
  {
    rows: ['S28', 'S29', 'S31'],
    when: 'guests from business only',
    facts: { fields: { levels: ['business'] } },
    code: 'politics-led-by-grip',
  },
  {
    rows: ['S34'],
    when: 'another lead with a reason',
    facts: {
      fields: {
        themes: ['innovation'],
        leadOverride: { lead: 'invest-in-skane', reason: 'De har kontakten.' },
      },
    },
    code: 'led-instead',
    details: {
      lead: 'invest-in-skane',
      instead: ['naringsliv-skane'],
      reason: 'De har kontakten.',
    },
  },
  {
    rows: ['S13', 'S16'],
    when: 'another lead where the strategy names none',
    facts: {
      fields: {
        themes: ['clinical-research'],
        leadOverride: { lead: 'skane-care', reason: 'Vård.' },
      },
    },
    code: 'led-instead',
    details: { lead: 'skane-care', instead: [], reason: 'Vård.' },
  },
  {
    rows: ['S10', 'S15', 'S16'],
    when: 'packaging and innovation',
    facts: { fields: { themes: ['packaging', 'innovation'] } },
    code: 'purpose',
    details: { purposes: ['export-and-investment', 'cooperation'] },
  },
  {
    rows: ['S12', 'S16'],
    when: 'health care',
    facts: { fields: { themes: ['health'] } },
    code: 'purpose',
    details: { purposes: ['cooperation-and-export'] },
  },
  {
    rows: ['S13', 'S16'],
    when: 'clinical research',
    facts: { fields: { themes: ['clinical-research'] } },
    code: 'purpose',
    details: { purposes: ['cooperation'] },
  },
  {
    rows: ['S10', 'S11'],
    when: 'IT and telecom as a theme, life science as a sector',
    facts: { fields: { themes: ['ict'], sectors: ['life-science'] } },
    code: 'national-priority',
    details: { sectors: ['life-science', 'ict'] },
  },
  {
    rows: ['S11'],
    when: 'packaging',
    facts: { fields: { themes: ['packaging'] } },
    code: 'national-priority',
  },
  {
    rows: ['S36'],
    when: 'the region and its own company',
    facts: { fields: { coActors: [asked('skane-care', 'joined')] } },
    code: 'region-alone',
    details: { hasDeclined: false },
  },
  {
    rows: ['S36'],
    when: 'a national authority beside the region',
    facts: { fields: { coActors: [asked('vinnova', 'joined')] } },
    code: 'region-alone',
    details: { hasDeclined: false },
  },
  {
    rows: ['S36'],
    when: 'nobody but actors who declined',
    facts: { fields: { coActors: [asked('kommun-malmo', 'declined')] } },
    code: 'region-alone',
    details: { hasDeclined: true },
  },
  {
    rows: ['S36'],
    when: 'a trip that another actor arranges',
    facts: { fields: { kind: 'trip', organiser: { id: 'sydsvenska-handelskammaren' } } },
    code: 'region-alone',
  },
  {
    rows: ['S38'],
    when: 'a single firm beside the region',
    facts: {
      fields: {
        coActors: [{ ...asked(''), organisation: { name: 'Tetra Laval' }, status: 'joined' }],
      },
    },
    code: 'region-alone',
  },
  {
    rows: ['S37'],
    when: 'life science without a university',
    facts: { fields: { themes: ['life-science'] } },
    code: 'no-university',
    details: { ask: ['lunds-universitet', 'lth', 'malmo-universitet', 'hogskolan-kristianstad'] },
  },
  {
    rows: ['S37'],
    when: 'life science with a university that declined',
    facts: { fields: { themes: ['life-science'], coActors: [asked('lth', 'declined')] } },
    code: 'no-university',
  },
  {
    rows: ['S37'],
    when: 'food',
    facts: { fields: { themes: ['food'] } },
    code: 'no-university',
  },
  {
    rows: ['S39'],
    when: 'a trip',
    facts: { fields: { kind: 'trip' } },
    code: 'worth-asking',
    details: { organisations: ['sveriges-ambassad-peking'], paid: [], on: period.firstDay },
  },
  {
    rows: ['S39', 'S40', 'S41'],
    when: 'a trip in 2012 on innovation, for business',
    facts: {
      fields: {
        kind: 'trip',
        themes: ['innovation'],
        goals: ['business'],
        period: { firstDay: '2012-11-20', lastDay: '2012-11-22' },
      },
    },
    code: 'worth-asking',
    details: {
      organisations: ['sveriges-ambassad-peking', 'business-sweden', 'vinnova'],
      paid: ['business-sweden'],
      on: '2012-11-20',
    },
  },
  {
    rows: ['S41'],
    when: 'life science in which Vinnova is asked already',
    facts: { fields: { themes: ['life-science'], coActors: [asked('vinnova')] } },
    code: 'worth-asking',
  },
  {
    rows: ['S48'],
    when: 'an activity with a partner from another country',
    facts: { fields: { kind: 'activity', foreignCoOrganiser: 'Hovedstaden' } },
    code: 'foreign-co-organiser',
    details: { name: 'Hovedstaden' },
  },
  {
    rows: ['S48'],
    when: 'a visit here with one, to exchange experience',
    facts: { fields: { kind: 'visit', foreignCoOrganiser: 'Hovedstaden' } },
    code: 'foreign-co-organiser',
  },
  {
    rows: ['S44'],
    when: 'a state visit with one of the two answers',
    facts: {
      fields: {
        format: 'state',
        prioritiesBefore: { safeguarded: 'Eget pass.', visible: null },
      },
    },
    code: 'priorities-unanswered',
    details: {},
  },
  {
    rows: ['S44'],
    when: 'an ordinary visit',
    facts: {},
    code: 'priorities-unanswered',
  },
  {
    rows: ['S55', 'S44'],
    when: 'a state visit that is over',
    facts: { today: '2027-03-15', fields: { format: 'state' } },
    code: 'priorities-outcome',
    details: {},
  },
  {
    rows: ['S55'],
    when: 'a state visit on its last day',
    facts: { today: '2027-03-14', fields: { format: 'state' } },
    code: 'priorities-outcome',
  },
  {
    rows: ['S45'],
    when: 'a national delegation heard of 59 days before',
    facts: { fields: { format: 'national', firstHeard: '2027-01-12' } },
    code: 'short-lead-time',
    details: { days: 59, usual: 60 },
  },
  {
    rows: ['S45'],
    when: 'a national delegation heard of 60 days before',
    facts: { fields: { format: 'national', firstHeard: '2027-01-11' } },
    code: 'short-lead-time',
  },
  {
    rows: ['S73'],
    when: 'a visit from Guangdong that the region has to itself',
    facts: { province: 'CN-GD' },
    code: 'engage-others',
    details: { place: 'CN-GD' },
  },
  {
    rows: ['S73'],
    when: 'a visit from Guangdong for which somebody was asked and declined',
    facts: { province: 'CN-GD', fields: { coActors: [asked('kommun-malmo', 'declined')] } },
    code: 'engage-others',
  },
  {
    rows: ['S73'],
    when: 'a trip to Guangdong',
    facts: { province: 'CN-GD', fields: { kind: 'trip' } },
    code: 'engage-others',
  },
  {
    rows: ['S75'],
    when: 'a visit from Tianjin',
    facts: { province: 'CN-TJ' },
    code: 'names-supported-actor',
    details: {},
  },
  {
    rows: ['S75'],
    when: 'a visit from Tianjin that Lunds universitet hosts',
    facts: { province: 'CN-TJ', fields: { host: lund } },
    code: 'names-supported-actor',
  },
];

describe('A rule of the strategy', () => {
  for (const { rows, when, facts, code, details } of cases) {
    it(`${rows.join(', ')}: ${when} ${details ? 'gives' : 'gives no'} ${code}`, () => {
      const found = advise(facts).find((note) => note.code === code);
      assert.deepEqual(found?.details, details);
      if (found) assert.deepEqual(found.rows, rows);
    });
  }
});

describe('The checklist of risks (N18)', () => {
  const on = { ...strategy.settings, riskChecklist: true };
  const tells = (facts: Facts) => advise(facts).some(({ code }) => code === 'risk-checklist');

  it('is told before a trip where the setting is on, and cites no row', () => {
    assert.ok(tells({ settings: on, fields: { kind: 'trip' } }));
    const note = advise({ settings: on, fields: { kind: 'trip' } }).find(
      ({ code }) => code === 'risk-checklist',
    );
    assert.deepEqual(note?.rows, []);
  });

  it('is silent where the setting is off, for a visit, and once the trip has begun', () => {
    assert.ok(!tells({ fields: { kind: 'trip' } }));
    assert.ok(!tells({ settings: on, fields: { kind: 'visit' } }));
    assert.ok(!tells({ settings: on, today: period.firstDay, fields: { kind: 'trip' } }));
  });
});

describe('A warning', () => {
  const fields = { themes: ['life-science'], foreignCoOrganiser: 'X', kind: 'trip' } as const;
  const rowsBefore = (step: 'confirm' | 'close', facts: Facts) =>
    warningsBefore(step, advise(facts)).map(({ rows }) => rows[0]);

  it('stands in the way of confirming or of closing, never of both', () => {
    assert.deepEqual(rowsBefore('confirm', { fields }), ['S48', 'S36', 'S37']);
    assert.deepEqual(rowsBefore('close', { province: 'CN-GD', fields: { kind: 'visit' } }), [
      'S73',
    ]);
  });

  it('gives way to its reason, and only to its own', () => {
    const deviations = { S36: 'Bara vi hann.' };
    assert.deepEqual(rowsBefore('confirm', { fields: { ...fields, deviations } }), ['S48', 'S37']);
    const kept = advise({ fields: { ...fields, deviations } }).filter(
      ({ code }) => code === 'deviation',
    );
    assert.deepEqual(kept, [
      {
        code: 'deviation',
        weight: 'consider',
        rows: ['S36'],
        details: { row: 'S36', reason: 'Bara vi hann.' },
      },
    ]);
  });

  it('rests on a row that is passed with a reason', () => {
    const everything = { province: 'CN-GD', fields: { ...fields, format: 'state' } } as const;
    for (const { rows, weight } of advise(everything)) {
      if (weight !== 'consider') continue;
      const row = strategy.rows[rows[0] ?? ''];
      assert.equal(row && effectOf(row), 'warns', rows[0]);
    }
  });
});
