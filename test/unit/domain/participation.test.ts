import assert from 'node:assert/strict';
import { checkRequest, type Finding } from '../../../src/domain/check-request.ts';
import type { DelegationKind } from '../../../src/domain/delegation.ts';
import type { Initiative, Politician, RequestFields } from '../../../src/domain/participation.ts';
import { strategyOf } from '../../../src/strategy/strategy.ts';

const politician = (key: string, change: Partial<Politician> = {}): Politician => ({
  key,
  name: `Politiker ${key}`,
  person: null,
  role: '',
  motivation: `Skäl ${key}`,
  type: 'making-contacts',
  link: null,
  ...change,
});

const sound: RequestFields = {
  politicians: [politician('1')],
  dialogue: [{ party: 'Lunds universitet', date: null }],
  isMarketing: false,
  initiative: null,
  deviations: {},
};

const wanted: Initiative = {
  kind: 'company',
  name: 'Alfa Laval',
  contact: 'Lena Ek',
  date: '2027-01-07',
};
const marketing = (initiative: Initiative | null): Partial<RequestFields> => ({
  isMarketing: true,
  initiative,
});
const one = (change: Partial<Politician>) => ({ politicians: [politician('1', change)] });
const many = (count: number) => ({
  politicians: Array.from({ length: count }, (_, index) => politician(String(index + 1))),
});

const LIMIT = 3;
function check(fields: Partial<RequestFields>, kind: DelegationKind = 'trip'): readonly Finding[] {
  const settings = { politiciansPerTrip: LIMIT };
  const { politics } = strategyOf('2012');
  return checkRequest({ kind, fields: { ...sound, ...fields }, settings, politics });
}

interface Case {
  readonly when: string;
  readonly fields: Partial<RequestFields>;
  readonly code: Finding['code'];
  readonly rows: readonly string[];
  /** What is enough to satisfy it. */
  readonly satisfied: readonly Partial<RequestFields>[];
}

const blocking: readonly Case[] = [
  {
    when: 'nobody is asked for',
    fields: { politicians: [] },
    code: 'no-politician',
    rows: ['S22'],
    satisfied: [sound],
  },
  ...['', '  \n'].map(
    (motivation): Case => ({
      when: `a motivation is ${JSON.stringify(motivation)}`,
      fields: one({ motivation }),
      code: 'motivation-missing',
      rows: ['S22'],
      satisfied: [one({ motivation: 'Undertecknar' })],
    }),
  ),
  {
    when: 'two have one motivation but for case and spaces',
    fields: { politicians: [politician('1'), politician('2', { motivation: ' skäl  1' })] },
    code: 'motivation-shared',
    rows: ['S22'],
    satisfied: [many(2)],
  },
  {
    when: 'it is not said what somebody’s participation is for',
    fields: one({ type: null }),
    code: 'type-missing',
    rows: ['S17', 'S18'],
    satisfied: [one({ type: 'making-contacts' }), one({ type: 'building-relations' })],
  },
  ...[null, '', ' '].map(
    (link): Case => ({
      when: `a signing is about ${JSON.stringify(link)}`,
      fields: one({ type: 'contract-signing', link }),
      code: 'link-missing',
      rows: ['S17'],
      satisfied: [one({ type: 'contract-signing', link: 'Avsiktsförklaring' })],
    }),
  ),
  {
    when: 'nobody is behind a marketing trip',
    fields: marketing(null),
    code: 'initiative-missing',
    rows: ['S24'],
    satisfied: [marketing(wanted), { isMarketing: false }],
  },
  {
    when: 'politics is behind a marketing trip',
    fields: marketing({ ...wanted, kind: 'politics' }),
    code: 'political-initiative',
    rows: ['S24', 'S25', 'S26'],
    satisfied: (['business-organisation', 'cluster', 'company'] as const).map((kind) =>
      marketing({ ...wanted, kind }),
    ),
  },
  ...[
    { kind: 'other', name: 'Lunds universitet' } as const,
    { kind: 'company', name: ' ' } as const,
  ].map(
    (wrong): Case => ({
      when: `${wrong.kind} “${wrong.name}” is behind a marketing trip`,
      fields: marketing({ ...wanted, ...wrong }),
      code: 'not-from-below',
      rows: ['S24'],
      satisfied: [marketing(wanted)],
    }),
  ),
  ...[{ contact: null }, { contact: ' ' }, { date: null }].map(
    (wrong): Case => ({
      when: `a company’s wish for politicians lacks ${JSON.stringify(wrong)}`,
      fields: marketing({ ...wanted, ...wrong }),
      code: 'wish-missing',
      rows: ['S25'],
      satisfied: [marketing(wanted)],
    }),
  ),
];

const needingReason: readonly Case[] = [
  {
    when: 'nobody has been talked with',
    fields: { dialogue: [] },
    code: 'no-dialogue',
    rows: ['S19'],
    satisfied: [{ dialogue: [], deviations: { S19: 'Brådskande' } }, sound],
  },
  {
    when: 'there is one politician more than the limit',
    fields: many(LIMIT + 1),
    code: 'many-politicians',
    rows: ['S23'],
    satisfied: [{ ...many(LIMIT + 1), deviations: { S23: 'Två avtal' } }, many(LIMIT)],
  },
];

describe('What stands in the way of a request', () => {
  it('is nothing when all is there, on every kind of occasion (S20)', () => {
    for (const kind of ['trip', 'visit', 'activity'] as const)
      assert.deepEqual(check({}, kind), []);
  });

  for (const { when, fields, code, rows, satisfied } of blocking) {
    it(`blocks with ${rows.join(', ')} when ${when}`, () => {
      const found = check(fields);
      assert.deepEqual(
        found.map((finding) => [finding.code, finding.weight, finding.rows]),
        [[code, 'blocks', rows]],
      );
      const reasons = { ...fields, deviations: { S19: 'Skäl', S23: 'Skäl' } };
      assert.deepEqual(check(reasons), found, 'no reason passes what blocks');
      for (const better of satisfied) assert.deepEqual(check({ ...fields, ...better }), []);
    });
  }

  for (const { when, fields, code, rows, satisfied } of needingReason) {
    it(`needs a written reason by ${rows.join(', ')} when ${when}`, () => {
      assert.deepEqual(
        check(fields).map((finding) => [finding.code, finding.weight, finding.rows]),
        [[code, 'needs-deviation', rows]],
      );
      const blank = { ...fields, deviations: { S19: ' ', S23: ' ' } };
      assert.deepEqual(
        check(blank).map((finding) => finding.code),
        [code],
        'a blank is no reason',
      );
      for (const better of satisfied) assert.deepEqual(check({ ...fields, ...better }), []);
    });
  }

  it('counts politicians on trips only, and says how many and the limit (S23)', () => {
    for (const kind of ['visit', 'activity'] as const) assert.deepEqual(check(many(9), kind), []);
    const [finding] = check(many(LIMIT + 2));
    assert.ok(finding?.weight === 'needs-deviation');
    assert.deepEqual([finding.count, finding.most, finding.row], [LIMIT + 2, LIMIT, 'S23']);
  });

  it('asks who wants it from below of marketing trips only (S24–S26)', () => {
    const political = marketing({ ...wanted, kind: 'politics' });
    for (const kind of ['visit', 'activity'] as const) assert.deepEqual(check(political, kind), []);
    assert.deepEqual(check({ ...political, isMarketing: false }), []);
  });

  it('names the one whom a finding is about, the later of two that share a motivation', () => {
    const [first, second] = [politician('4'), politician('7', { motivation: 'SKÄL 4' })];
    const [finding, ...rest] = check({ politicians: [first, second] });
    assert.ok(finding && 'key' in finding);
    assert.deepEqual([finding.key, finding.name, rest.length], ['7', 'Politiker 7', 0]);
  });

  it('is said whole: every finding at once', () => {
    const politicians = many(LIMIT + 1).politicians.map((each) => ({ ...each, motivation: '' }));
    const codes = check({ politicians, dialogue: [], ...marketing(null) }).map(({ code }) => code);
    const missing = politicians.map(() => 'motivation-missing');
    assert.deepEqual(codes, [...missing, 'initiative-missing', 'no-dialogue', 'many-politicians']);
  });
});
