import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDelegation } from '../../../src/understanding/read-delegation.ts';

const today = '2027-01-15';

/** Writes a reading as a plain object of what was understood, without spans and empty lists. */
function brief(text: string, language?: 'sv' | 'en'): Record<string, unknown> {
  const {
    kind,
    place,
    organisation,
    period,
    headcount,
    host,
    theyWant,
    weGain,
    isPast,
    rest,
    ...lists
  } = readDelegation(text, { today, language });
  const placeWord =
    place &&
    (place.kind === 'found'
      ? place.id
      : place.kind === 'misspelt'
        ? `${place.suggestion}?`
        : place.kind === 'choice'
          ? place.ids.join(' or ')
          : `${place.kind} ${place.text}`);
  const periodWord =
    period &&
    ('firstDay' in period
      ? `${period.kind === 'reversed' ? 'reversed ' : ''}${period.firstDay}..${period.lastDay}`
      : `${period.kind} ${period.text}`);
  const all = {
    kind: kind?.value,
    place: placeWord,
    organisation: organisation?.text,
    period: periodWord,
    people: headcount && `${headcount.about ? 'about ' : ''}${headcount.count}`,
    host: host && (host.id ?? `"${host.text}"`),
    theyWant: theyWant?.text,
    weGain: weGain?.text,
    isPast: isPast || undefined,
    rest: rest || undefined,
    themes: lists.themes.length > 0 ? lists.themes : undefined,
    subThemes: lists.subThemes.length > 0 ? lists.subThemes : undefined,
    hintedThemes: lists.hintedThemes.length > 0 ? lists.hintedThemes : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const tianjin = {
  kind: 'visit',
  place: 'CN-TJ',
  period: '2027-03-12..2027-03-14',
  people: '8',
  themes: ['life-science'],
  host: 'lunds-universitet',
};

const rows: readonly (readonly [text: string, expected: Record<string, unknown>])[] = [
  [
    'new delegation from Tianjin Cancer Hospital, 12–14 March 2027, 8 people, life science, hosted by Lunds universitet, they want clinical trial partners, we gain export of medtech',
    {
      ...tianjin,
      organisation: 'Tianjin Cancer Hospital',
      theyWant: 'clinical trial partners',
      weGain: 'export of medtech',
      hintedThemes: ['clinical-research', 'health'],
    },
  ],
  [
    'ny delegation från Tianjins cancersjukhus 12–14 mars 2027, 8 personer, life science, värd Lunds universitet, de vill ha partner för kliniska prövningar, vi vinner export av medicinteknik',
    {
      ...tianjin,
      organisation: 'Tianjins cancersjukhus',
      theyWant: 'partner för kliniska prövningar',
      weGain: 'export av medicinteknik',
      hintedThemes: ['clinical-research', 'health'],
    },
  ],
  ['LU är värd, 8 personer från Tianjin 12–14 mars om life science', tianjin],
  ['ny delegation från Tianjin', { kind: 'visit', place: 'CN-TJ' }],
  [
    'besök från Tianjin med Kommunförbundet Skåne såsom värd',
    { kind: 'visit', place: 'CN-TJ', host: '"Kommunförbundet Skåne"' },
  ],
  [
    'besök från Tianjin. Katedralskolan tar hand om dem',
    { kind: 'visit', place: 'CN-TJ', host: '"Katedralskolan"' },
  ],
  ['gästades vi av Tianjins stad', { kind: 'visit', place: 'CN-TJ', rest: 'stad' }],
  [
    'Ett seminarium om juridik med deltagare från Tianjin planeras',
    { kind: 'activity', place: 'CN-TJ', rest: 'juridik' },
  ],
  ['new delegation from Tianjin', { kind: 'visit', place: 'CN-TJ' }],
  ['resa till Guangdong', { kind: 'trip', place: 'CN-GD' }],
  ['delegation to Guangdong', { kind: 'trip', place: 'CN-GD' }],
  ['ny delegation', {}],
  [
    'vi får besök från Wuhan v 12, ett tiotal personer',
    { kind: 'visit', place: 'CN-HB/wuhan', period: '2027-03-22..2027-03-28', people: 'about 10' },
  ],
  ['det kommer folk från Shenzhen', { kind: 'visit', place: 'CN-GD/shenzhen' }],
  ['vi ska till Kina i maj', { kind: 'trip', place: 'country Kina', period: 'vague i maj' }],
  [
    'va i Guangzhou 3–6 nov',
    { kind: 'trip', place: 'CN-GD/guangzhou', period: '2026-11-03..2026-11-06', isPast: true },
  ],
  [
    'ny delegation från Guangdong Health Commission 3 maj 2027 om vårdprocesser',
    {
      kind: 'visit',
      place: 'CN-GD',
      organisation: 'Guangdong Health Commission',
      period: '2027-05-03..2027-05-03',
      themes: ['health'],
      subThemes: ['care-processes'],
    },
  ],
  ['vi åker till Kanton', { kind: 'trip', place: 'CN-GD/guangzhou' }],
  ['ska ner till Shanghai', { kind: 'trip', place: 'CN-SH' }],
  ['we’re off to Shanghai in May', { kind: 'trip', place: 'CN-SH', period: 'vague in May' }],
  ['boka in kineserna v 12', { kind: 'visit', period: '2027-03-22..2027-03-28' }],
  ['det landar en grupp från Sichuan', { kind: 'visit', place: 'CN-SC' }],
  ["there's a group coming from Sichuan", { kind: 'visit', place: 'CN-SC' }],
  ["we're having visitors from Wuhan", { kind: 'visit', place: 'CN-HB/wuhan' }],
  ['vi hade besök i fredags', { kind: 'visit', period: '2027-01-08..2027-01-08', isPast: true }],
  ['dom va här förra veckan', { kind: 'visit', period: '2027-01-04..2027-01-10', isPast: true }],
  [
    'we had people over last week',
    { kind: 'visit', period: '2027-01-04..2027-01-10', isPast: true },
  ],
  [
    'besök från Tianjin 3 november 2026',
    { kind: 'visit', place: 'CN-TJ', period: '2026-11-03..2026-11-03', isPast: true },
  ],
  ['ny delegation från Atlantis', { kind: 'visit', place: 'unknown Atlantis' }],
  ['ny delegation från Tiandjin', { kind: 'visit', place: 'CN-TJ?' }],
  [
    'delegation from Guandong Health Commission',
    {
      kind: 'visit',
      place: 'CN-GD?',
      organisation: 'Guandong Health Commission',
      hintedThemes: ['health'],
    },
  ],
  [
    'ny delegation från Fuzhou 31 april',
    { kind: 'visit', place: 'CN-FJ/fuzhou or CN-JX/fuzhou', period: 'impossible 31 april' },
  ],
  [
    'ny delegation från Tianjin 14–12 mars',
    { kind: 'visit', place: 'CN-TJ', period: 'reversed 2027-03-14..2027-03-12' },
  ],
  [
    'new visit from Kunshan, 5/3, 12 people, theme IT',
    { kind: 'visit', place: 'CN-JS/kunshan', period: 'choice 5/3', people: '12', themes: ['ict'] },
  ],
  [
    'nytt besök från Kunshan 5/3',
    { kind: 'visit', place: 'CN-JS/kunshan', period: '2027-03-05..2027-03-05' },
  ],
  [
    'delegation from Shanghai Commission of Science, Technology and Innovation, 3 May, food and packaging',
    {
      kind: 'visit',
      place: 'CN-SH',
      organisation: 'Shanghai Commission of Science, Technology and Innovation',
      period: '2027-05-03..2027-05-03',
      themes: ['food', 'packaging'],
      hintedThemes: ['innovation'],
    },
  ],
  [
    'besök från Centre for Disease Control in Guangdong 3 May',
    {
      kind: 'visit',
      place: 'CN-GD',
      organisation: 'Centre for Disease Control',
      period: '2027-05-03..2027-05-03',
    },
  ],
  [
    'from tianjin cancer hospital 12 march',
    {
      kind: 'visit',
      place: 'CN-TJ',
      organisation: 'tianjin cancer hospital',
      period: '2027-03-12..2027-03-12',
    },
  ],
  [
    'Wuhan University is visiting us next week',
    {
      kind: 'visit',
      place: 'CN-HB/wuhan',
      organisation: 'Wuhan University',
      period: '2027-01-18..2027-01-24',
    },
  ],
  [
    'Tianjin Cancer Hospital kommer 12–14 mars',
    {
      kind: 'visit',
      place: 'CN-TJ',
      organisation: 'Tianjin Cancer Hospital',
      period: '2027-03-12..2027-03-14',
    },
  ],
  [
    'a delegation of 8 doctors from a hospital in Wuhan',
    { kind: 'visit', place: 'CN-HB/wuhan', people: '8' },
  ],
  [
    'besök från Beijing och Shanghai i höst',
    { kind: 'visit', place: 'CN-BJ or CN-SH', period: 'vague i höst' },
  ],
  [
    'besök från Tianjin hos Medicon Village 12 mars',
    { kind: 'visit', place: 'CN-TJ', period: '2027-03-12..2027-03-12', host: 'medicon-village' },
  ],
  [
    'besök från Tianjin, värd: Sveriges ambassad i Peking',
    { kind: 'visit', place: 'CN-TJ', host: 'sveriges-ambassad-peking' },
  ],
  [
    'visit from Tianjin hosted by Acme Brewery AB, 3 May',
    { kind: 'visit', place: 'CN-TJ', host: '"Acme Brewery AB"', period: '2027-05-03..2027-05-03' },
  ],
  [
    'visit to Lund from Tianjin Medical University',
    { kind: 'visit', place: 'CN-TJ', organisation: 'Tianjin Medical University', rest: 'Lund' },
  ],
  ['delegation from Lund to Tianjin', { kind: 'trip', place: 'CN-TJ', rest: 'Lund' }],
  [
    'mässa i Shanghai 5–8 november',
    { kind: 'activity', place: 'CN-SH', period: '2027-11-05..2027-11-08' },
  ],
  [
    'seminar in Beijing on sustainable cities',
    { kind: 'activity', place: 'CN-BJ', themes: ['innovation'], subThemes: ['sustainable-cities'] },
  ],
  [
    'resa till Guangdong Health Commission 3–5 maj, 4 personer, hälsa',
    {
      kind: 'trip',
      place: 'CN-GD',
      organisation: 'Guangdong Health Commission',
      period: '2027-05-03..2027-05-05',
      people: '4',
      themes: ['health'],
    },
  ],
  [
    'log a visit from Tianjin, 8 people, they want partners, funding and staff, 12 March, we gain jobs',
    {
      kind: 'visit',
      place: 'CN-TJ',
      people: '8',
      theyWant: 'partners, funding and staff',
      period: '2027-03-12..2027-03-12',
      weGain: 'jobs',
    },
  ],
  [
    'besök från Tianjin. De vill skicka 20 studenter i maj. Vi vinner avgifter.',
    { kind: 'visit', place: 'CN-TJ', theyWant: 'skicka 20 studenter i maj', weGain: 'avgifter' },
  ],
  [
    'dom vill ha förpackningar, vi får livsmedel',
    { theyWant: 'förpackningar', weGain: 'livsmedel', hintedThemes: ['packaging', 'food'] },
  ],
  [
    'de vill ha <b>allt</b> & [mer](http://x), vi vinner **inget**',
    { theyWant: '<b>allt</b> & [mer](http://x)', weGain: '**inget**' },
  ],
  [
    'besök av <b>Tianjin</b> [x](http://evil) 12 mars',
    {
      kind: 'visit',
      place: 'CN-TJ',
      organisation: '<b>Tianjin</b> [x](http://evil)',
      period: '2027-03-12..2027-03-12',
    },
  ],
  [
    'they want help with clinical trials',
    { theyWant: 'help with clinical trials', hintedThemes: ['clinical-research'] },
  ],
  [
    'utbildning i sjukvårdsadministration för Guangdong',
    {
      place: 'CN-GD',
      themes: ['health'],
      subThemes: ['health-administration'],
    },
  ],
  [
    'besök från 天津市肿瘤医院 12 mars',
    {
      kind: 'visit',
      place: 'CN-TJ',
      organisation: '天津市肿瘤医院',
      period: '2027-03-12..2027-03-12',
    },
  ],
  [
    'ny delegation från Tianjin, de tar med egen tolk',
    { kind: 'visit', place: 'CN-TJ', rest: 'egen tolk' },
  ],
  [
    'from: Tianjin Cancer Hospital\ndates: 12-14 March 2027\npeople: 8\ntheme: life science\nhost: Lund University\nthey want: partners\nwe gain: jobs',
    { ...tianjin, organisation: 'Tianjin Cancer Hospital', theyWant: 'partners', weGain: 'jobs' },
  ],
  [
    'Besök: Tianjin Cancer Hospital. 12-14 mars 2027. 8 personer. Life science. Värd: LU.',
    { ...tianjin, organisation: 'Tianjin Cancer Hospital' },
  ],
  ['en grupp på 12 från Nanjing', { kind: 'visit', place: 'CN-JS/nanjing', people: '12' }],
  [
    'Prof Wang Jinhua from Fudan University visits 3 May',
    {
      kind: 'visit',
      place: 'CN-SH',
      organisation: 'Fudan University',
      period: '2027-05-03..2027-05-03',
      rest: 'Prof Wang Jinhua',
    },
  ],
  [
    'Invest in Skåne tar emot en delegation från Wuhan 12 mars',
    {
      kind: 'visit',
      place: 'CN-HB/wuhan',
      period: '2027-03-12..2027-03-12',
      host: 'invest-in-skane',
    },
  ],
  [
    'new delegation from Tianjin. Hosted by LU. They want AI partners. We gain data.',
    {
      kind: 'visit',
      place: 'CN-TJ',
      host: 'lunds-universitet',
      theyWant: 'AI partners',
      weGain: 'data',
      hintedThemes: ['ict'],
    },
  ],
  [
    'delegation from Huawei Technologies, Shenzhen, 3 May',
    {
      kind: 'visit',
      place: 'CN-GD/shenzhen',
      organisation: 'Huawei Technologies',
      period: '2027-05-03..2027-05-03',
    },
  ],
  [
    'besök från Tianjin där de vill ha partner och vi vinner export',
    { kind: 'visit', place: 'CN-TJ', theyWant: 'partner', weGain: 'export' },
  ],
  ['vi får besök av en delegation från Hubei', { kind: 'visit', place: 'CN-HB' }],
  [
    'resa till Tianjin och Peking 3–10 maj, 3 politiker',
    { kind: 'trip', place: 'CN-TJ or CN-BJ', period: '2027-05-03..2027-05-10', people: '3' },
  ],
  ['lunch kl 13.30', { rest: 'lunch kl 13.30' }],
  ['', {}],
];

describe('a sentence about a delegation', () => {
  for (const [text, expected] of rows) {
    it(`"${text}"`, () => assert.deepEqual(brief(text), expected));
  }

  it('every field can be found where it says it stands', () => {
    const [first] = rows;
    const text = first?.[0] ?? '';
    const reading = readDelegation(text, { today });
    for (const said of [
      reading.kind,
      reading.place,
      reading.organisation,
      reading.period,
      reading.headcount,
      reading.host,
      reading.theyWant,
      reading.weGain,
    ]) {
      assert.equal(text.slice(...(said?.at ?? [0, 0])), said?.text);
    }
    assert.equal(reading.organisation?.id, 'tianjin-cancer-hospital');
  });

  it('what they want and what we gain are kept exactly as typed', () => {
    const typed = fc
      .array(
        fc.constantFrom(
          '<b>',
          '**',
          'partner',
          ' ',
          'åäö',
          '广东',
          '[x](y)',
          '&amp',
          '"',
          '#',
          '_',
          '😀',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(typed, typed, (want, gain) => {
        const reading = readDelegation(
          `besök från Tianjin, de vill ha ${want}, vi vinner ${gain}`,
          { today },
        );
        assert.equal(reading.theyWant?.text, want);
        assert.equal(reading.weGain?.text, gain);
      }),
    );
  });

  it('any text is read without a throw, with spans inside it, and in a moment', () => {
    const words = fc.constantFrom(
      'från',
      'Tianjin',
      'Hospital',
      '12',
      'mars',
      ',',
      'de vill ha',
      'vi vinner',
      'hosted by',
      'LU',
      '8 personer',
      'till',
      'and',
      '(',
      ';',
      'life science',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const reading = readDelegation(text, { today });
          for (const said of [
            reading.place,
            reading.organisation,
            reading.period,
            reading.headcount,
            reading.host,
            reading.theyWant,
            reading.weGain,
          ]) {
            if (said) assert.equal(text.slice(...said.at), said.text, text);
          }
        },
      ),
      { numRuns: 300 },
    );
    for (const piece of [
      'from ',
      'from Tianjin, ',
      'de vill ha x, ',
      '12–14 mars ',
      '(',
      'A',
      'hosted by ',
      ', ',
      '8 personer ',
      '\u0000',
    ]) {
      // What took its time by the square of the length would not be done within the test's own limit.
      assert.ok(readDelegation(piece.repeat(Math.ceil(10_000 / piece.length)), { today }));
    }
  });
});
