import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  monthOf,
  yearOf,
} from '../../../src/understanding/dates/calendar.ts';
import {
  findPeriods,
  isNotKnownYet,
  type PeriodReading,
  readPeriod,
  readTense,
} from '../../../src/understanding/dates.ts';

/** A Wednesday in week 10. */
const today = '2027-03-10';

/** Writes a reading short enough for a table. */
function short(reading: PeriodReading | undefined): string {
  if (!reading) return 'nothing';
  const span = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }) =>
    firstDay === lastDay ? firstDay : `${firstDay}..${lastDay}`;
  switch (reading.kind) {
    case 'period':
      return span(reading);
    case 'reversed':
      return `reversed ${span(reading)}`;
    case 'choice':
      return reading.periods.map(span).join(' or ');
    case 'vague':
      return `vague ${reading.from ?? ''}..${reading.to ?? ''}`;
    case 'impossible':
      return 'week' in reading ? `no week ${reading.week}` : `no ${reading.day}/${reading.month}`;
  }
}

type Rows = readonly (readonly [text: string, expected: string])[];

function table(language: 'sv' | 'en' | undefined, rows: Rows): void {
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected}`, () => {
      assert.equal(short(readPeriod(text, { today, language })), expected);
    });
  }
}

describe('dates in Swedish', () => {
  table('sv', [
    ['12–14 mars', '2027-03-12..2027-03-14'],
    ['12–14 mars 2027', '2027-03-12..2027-03-14'],
    ['12-14/3', '2027-03-12..2027-03-14'],
    ['12–14/3 2027', '2027-03-12..2027-03-14'],
    ['12-14/3-27', '2027-03-12..2027-03-14'],
    ['12/3–14/3', '2027-03-12..2027-03-14'],
    ['12 till 14 mars', '2027-03-12..2027-03-14'],
    ['12 till och med 14 mars', '2027-03-12..2027-03-14'],
    ['12 mars–14 mars', '2027-03-12..2027-03-14'],
    ['12 mars - 14 mars 2027', '2027-03-12..2027-03-14'],
    ['28 feb–3 mars 2027', '2027-02-28..2027-03-03'],
    ['28 februari–3 mars 2028', '2028-02-28..2028-03-03'],
    ['30 december–2 januari', '2027-12-30..2028-01-02'],
    ['30 december 2027–2 januari 2028', '2027-12-30..2028-01-02'],
    ['28 dec–3 jan 2028', '2027-12-28..2028-01-03'],
    ['den 12:e mars', '2027-03-12'],
    ['tolfte till fjortonde mars', '2027-03-12..2027-03-14'],
    ['första till tredje april', '2027-04-01..2027-04-03'],
    ['2027-03-12/14', '2027-03-12..2027-03-14'],
    ['v 12 eller 13', '2027-03-22..2027-03-28 or 2027-03-29..2027-04-04'],
    ['vecka 12 eller 14', '2027-03-22..2027-03-28 or 2027-04-05..2027-04-11'],
    ['fredagen den 13', '2027-03-13 or 2027-08-13'],
    ['lördagen den 13', '2027-03-13'],
    ['maj 28', 'vague 2028-05-01..2028-05-31'],
    ['maj 28:e', '2027-05-28'],
    ['12e mars', '2027-03-12'],
    ['12:e till den 14:e mars', '2027-03-12..2027-03-14'],
    ['d. 12 mars', '2027-03-12'],
    ['den 12 mars 2028', '2028-03-12'],
    ['12 MARS 2028', '2028-03-12'],
    ['12\u00a0mars\u00a02028', '2028-03-12'],
    ['12 mars, 2028', '2028-03-12'],
    ['12 mars nästa år', '2028-03-12'],
    ['12 mars 27', '2027-03-12'],
    ["12 mars '28", '2028-03-12'],
    ['fr.o.m. 12 mars t.o.m. 14 mars', '2027-03-12..2027-03-14'],
    ['från 12 till 14 mars', '2027-03-12..2027-03-14'],
    ['mellan 12 och 14 mars', '2027-03-12..2027-03-14'],
    ['12, 13 och 14 mars', '2027-03-12..2027-03-14'],
    ['12 och 13 mars', '2027-03-12..2027-03-13'],
    ['12 eller 13 mars', '2027-03-12 or 2027-03-13'],
    ['12–14 mars eller 19–21 mars', '2027-03-12..2027-03-14 or 2027-03-19..2027-03-21'],
    ['12 mars i tre dagar', '2027-03-12..2027-03-14'],
    ['kommer 12 mars och åker hem 14 mars', '2027-03-12..2027-03-14'],
    ['ankomst 12 mars, avresa 14 mars', '2027-03-12..2027-03-14'],
    ['12–14 mars och 19–21 mars', '2027-03-12..2027-03-14 or 2027-03-19..2027-03-21'],
    ['31.3.–2.4.2027', '2027-03-31..2027-04-02'],
    ['31/3–2/4', '2027-03-31..2027-04-02'],
    ['vecka 11, 12 och 13', '2027-03-15..2027-04-04'],
    ['vecka 11, 12', '2027-03-15..2027-03-28'],
    ['v 11 och 13', '2027-03-15..2027-03-21 or 2027-03-29..2027-04-04'],
    ['v 12, 8 personer', '2027-03-22..2027-03-28'],
    ['den 12 i nästa månad', '2027-04-12'],
    ['helgen 13 mars', '2027-03-13..2027-03-14'],
    ['övernästa vecka', '2027-03-22..2027-03-28'],
    ['en vecka från 12 mars', '2027-03-12..2027-03-18 or 2027-03-19'],
    ['kl 13 12 mars', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
    ['2026-11-03', '2026-11-03'],
    ['2027-03-12–14', '2027-03-12..2027-03-14'],
    ['2027-03-12–2027-03-14', '2027-03-12..2027-03-14'],
    ['2027-03-12 till 2027-03-14', '2027-03-12..2027-03-14'],
    ['20270312', '2027-03-12'],
    ['20270312-20270314', '2027-03-12..2027-03-14'],
    ['270312', '2027-03-12'],
    ['12.3.2027', '2027-03-12'],
    ['12/3 2027', '2027-03-12'],
    ['12/3/2027', '2027-03-12'],
    ['3/5 2027', '2027-05-03'],
    ['5/3', '2027-03-05 or 2028-03-05'],
    ['5/4', '2027-04-05'],
    ['12/3-14', '2027-03-12..2027-03-14'],
    ['12/3-27', '2027-03-12 or 2027-03-12..2027-03-27'],
    ['10 mars', '2027-03-10'],
    ['9 mars', '2027-03-09 or 2028-03-09'],
    ['9–11 mars', '2027-03-09..2027-03-11'],
    ['29 feb', '2028-02-29'],
    ['12 febuari 2028', '2028-02-12'],
    ['fredag 12 mars', '2027-03-12'],
    ['fredagen den 12 mars 2027', '2027-03-12'],
    ['måndag 12 mars 2027', '2027-03-12 or 2027-03-15'],
    ['ons 17/3', '2027-03-17'],
    ['den 12:e', '2027-03-12'],
    ['den 5:e', '2027-04-05'],
    ['12–14', '2027-03-12..2027-03-14 or 2027-04-12..2027-04-14'],
    ['i maj, 12–14', '2027-05-12..2027-05-14'],
    ['vecka 47', '2027-11-22..2027-11-28'],
    ['v 47', '2027-11-22..2027-11-28'],
    ['v47', '2027-11-22..2027-11-28'],
    ['v. 47', '2027-11-22..2027-11-28'],
    ['v.\u00a047', '2027-11-22..2027-11-28'],
    ['vecka 47–48', '2027-11-22..2027-12-05'],
    ['vecka 47 2028', '2028-11-20..2028-11-26'],
    ['v 10', '2027-03-08..2027-03-14'],
    ['v 9', '2027-03-01..2027-03-07 or 2028-02-28..2028-03-05'],
    ['v 52–4', '2026-12-21..2027-01-31 or 2027-12-27..2028-01-30'],
    ['de kommer v 52–1', '2027-12-27..2028-01-09'],
    ['v 53 2026', '2026-12-28..2027-01-03'],
    ['tisdag v 12', '2027-03-23'],
    ['mån–ons v 12', '2027-03-22..2027-03-24'],
    ['v 22 tis–tors', '2027-06-01..2027-06-03'],
    ['v 22, ons', '2027-06-02'],
    ['vecka 22 måndag t torsdag', '2027-05-31..2027-06-03'],
    ['om tre veckor, mån–tors', '2027-03-29..2027-04-01'],
    ['förra veckan, mån till tors', '2027-03-01..2027-03-04'],
    ['tisdag till torsdag veckan efter nästa', '2027-03-23..2027-03-25'],
    ['v 22 (2–4 juni)', '2027-06-02..2027-06-04'],
    ['fredag till söndag, 19–21 mars', '2027-03-19..2027-03-21'],
    ['i torsdags å fredas', '2027-03-04..2027-03-05'],
    ['anlända Kastrup 26/4 och resa hem 29/4', '2027-04-26..2027-04-29'],
    ['avresa lördagen den 10 april och hemkomst söndagen den 18 april', '2027-04-10..2027-04-18'],
    ['anländer i övermorgon och stannar till och med lördag', '2027-03-12..2027-03-13'],
    ['hem i lördags, åkte på torsdan', '2027-03-04..2027-03-06'],
    ['Ankomst: 12 april\nAvresa: 14 april', '2027-04-12..2027-04-14'],
    ['tio dagar i Yunnan från och med 1 april', '2027-04-01..2027-04-10'],
    ['under tre dagar med början onsdagen den 5 maj', '2027-05-05..2027-05-07'],
    ['12 april och åker hem två dagar senare', '2027-04-12..2027-04-14'],
    ['i går och dagen innan', '2027-03-08..2027-03-09'],
    ['2027-06-07--09', '2027-06-07..2027-06-09'],
    ['20270614-18', '2027-06-14..2027-06-18'],
    ['2027.4.19 to 4.22', '2027-04-19..2027-04-22'],
    ['på nyårsafton', '2027-12-31'],
    ['midsommarafton', '2027-06-25'],
    ['annandag påsk', '2027-03-29'],
    ['luciadagen 2028', '2028-12-13'],
    ['nästa vecka', '2027-03-15..2027-03-21'],
    ['förra veckan', '2027-03-01..2027-03-07'],
    ['onsdag nästa vecka', '2027-03-17'],
    ['måndag till onsdag nästa vecka', '2027-03-15..2027-03-17'],
    ['i dag', '2027-03-10'],
    ['imorgon', '2027-03-11'],
    ['i morgon', '2027-03-11'],
    ['i övermorgon', '2027-03-12'],
    ['i går', '2027-03-09'],
    ['på fredag', '2027-03-12'],
    ['på måndag', '2027-03-15'],
    ['i dag till fredag', '2027-03-10..2027-03-12'],
    ['i fredags', '2027-03-05'],
    ['i onsdags', '2027-03-03'],
    ['om två veckor', '2027-03-24'],
    ['om 14 dagar', '2027-03-24'],
    ['för två veckor sedan', '2027-02-24'],
    ['fredag om en vecka', '2027-03-19'],
    ['nästa tisdag', '2027-03-16'],
    ['nästa fredag', '2027-03-12 or 2027-03-19'],
    ['nästa onsdag', '2027-03-17'],
    ['veckan 15 mars', '2027-03-15..2027-03-21'],
    ['senast 1 april', '2027-04-01'],
    ['inte 12 mars utan 14 mars', '2027-03-14'],
    ['flytta från 12 mars till 14 mars', '2027-03-14'],
    ['va i Guangzhou 3–6 nov', '2026-11-03..2026-11-06'],
    ['vi hade besök 12 mars', '2026-03-12'],
    ['hade besök i fredags', '2027-03-05'],
    ['dom va här förra veckan', '2027-03-01..2027-03-07'],
    ['vi var i Wuhan v 47', '2026-11-16..2026-11-22'],
  ]);
});

describe('dates in English', () => {
  table('en', [
    ['12–14 March 2027', '2027-03-12..2027-03-14'],
    ['March twelfth to fourteenth', '2027-03-12..2027-03-14'],
    ['week 12 or 14', '2027-03-22..2027-03-28 or 2027-04-05..2027-04-11'],
    ['March 12/14', 'nothing'],
    ['May 28', '2027-05-28'],
    ['12 March 2027', '2027-03-12'],
    ['12 to 14 March', '2027-03-12..2027-03-14'],
    ['28 February to 3 March 2027', '2027-02-28..2027-03-03'],
    ['March 12–14 2027', '2027-03-12..2027-03-14'],
    ['March 12-14, 2028', '2028-03-12..2028-03-14'],
    ['March 12, 2027', '2027-03-12'],
    ['March 12th', '2027-03-12'],
    ['March 12 to March 14', '2027-03-12..2027-03-14'],
    ['12th to 14th of March', '2027-03-12..2027-03-14'],
    ['the 12th of March', '2027-03-12'],
    ['from 12 March until 14 March', '2027-03-12..2027-03-14'],
    ['between 12 and 14 March', '2027-03-12..2027-03-14'],
    ['they arrive 12 March and leave 14 March', '2027-03-12..2027-03-14'],
    ['Friday 12 – Sunday 14 March', '2027-03-12..2027-03-14'],
    ['the twelfth of March', '2027-03-12'],
    ['10 days after 12 March', '2027-03-22'],
    ['for two weeks from 12 March', '2027-03-12..2027-03-25'],
    ['12th of next month', '2027-04-12'],
    ['arriving 12 March, departing 14 March', '2027-03-12..2027-03-14'],
    ['3/20/2027', '2027-03-20'],
    ['1/5–3/5 2027', '2027-05-01..2027-05-03 or 2027-01-05..2027-03-05'],
    ['5/3', '2027-03-05 or 2028-03-05 or 2027-05-03'],
    ['5/3 2027', '2027-03-05 or 2027-05-03'],
    ['03/12/2027', '2027-12-03 or 2027-03-12'],
    ['5/5', '2027-05-05'],
    ['13/3', '2027-03-13'],
    ['3/13', '2027-03-13'],
    ['2027/03/12', '2027-03-12'],
    ['week 47', '2027-11-22..2027-11-28'],
    ['weeks 47 and 48', '2027-11-22..2027-12-05'],
    ['week 22 Tuesday through Thursday', '2027-06-01..2027-06-03'],
    ['Week of 31 May: Tsinghua in Lund, Mon-Wed', '2027-05-31..2027-06-02'],
    ['Arr. CPH Wed 19 May 2027, Dep. CPH Sat 22 May 2027', '2027-05-19..2027-05-22'],
    ['arriving 22.04 departing 25.04', '2027-04-22..2027-04-25'],
    ["flying out on New Year's Eve, back on the 5th", '2027-12-31..2028-01-05'],
    ['flying in on 12 April and staying two nights', '2027-04-12..2027-04-14'],
    ['yesterday and the day before', '2027-03-08..2027-03-09'],
    ['a fortnight today', '2027-03-24'],
    ['Thanksgiving Day', '2027-11-25'],
    ['next week', '2027-03-15..2027-03-21'],
    ['last week', '2027-03-01..2027-03-07'],
    ['we had visitors last week', '2027-03-01..2027-03-07'],
    ['tomorrow', '2027-03-11'],
    ['the day after tomorrow', '2027-03-12'],
    ['in ten days', '2027-03-20'],
    ['in a fortnight', '2027-03-24'],
    ['two weeks from now', '2027-03-24'],
    ['two weeks ago', '2027-02-24'],
    ['on Friday', '2027-03-12'],
    ['we met them on Friday', '2027-03-05'],
    ['last Friday', '2027-03-05'],
    ['a week on Friday', '2027-03-19'],
    ['next Tuesday', '2027-03-16'],
    ['next Friday', '2027-03-12 or 2027-03-19'],
    ['Tuesday next week', '2027-03-16'],
    ['week of 15 March', '2027-03-15..2027-03-21'],
    ['by 1 April', '2027-04-01'],
    ['we were in Wuhan 3–6 November', '2026-11-03..2026-11-06'],
    ['we had them here 3–6 November 2025', '2025-11-03..2025-11-06'],
  ]);
});

describe('times that are no days yet', () => {
  table('sv', [
    ['i höst', 'vague 2027-09-01..2027-11-30'],
    ['hösten 2028', 'vague 2028-09-01..2028-11-30'],
    ['i våras', 'vague 2027-03-01..2027-05-31'],
    ['i höstas', 'vague 2026-09-01..2026-11-30'],
    ['efter semestern', 'vague ..'],
    ['runt månadsskiftet', 'vague ..'],
    ['före jul', 'vague ..'],
    ['om några veckor', 'vague ..'],
    ['i maj', 'vague 2027-05-01..2027-05-31'],
    ['i mars', 'vague 2027-03-01..2027-03-31'],
    ['i februari', 'vague 2028-02-01..2028-02-29'],
    ['i mars 8 personer', 'vague 2027-03-01..2027-03-31'],
    ['mars–april', 'vague 2027-03-01..2027-04-30'],
    ['början av maj', 'vague 2027-05-01..2027-05-10'],
    ['mitten av nästa vecka', 'vague 2027-03-16..2027-03-18'],
    ['första veckan i april', 'vague 2027-04-01..2027-04-10'],
    ['mid March', 'vague 2027-03-11..2027-03-20'],
    ['late April', 'vague 2027-04-21..2027-04-30'],
    ['in May', 'vague 2027-05-01..2027-05-31'],
    ['this autumn', 'vague 2027-09-01..2027-11-30'],
    ['next month', 'vague 2027-04-01..2027-04-30'],
    ['Q1', 'vague 2027-01-01..2027-03-31'],
    ['kvartal 1', 'vague 2027-01-01..2027-03-31'],
    ['2:a kvartalet', 'vague 2027-04-01..2027-06-30'],
    ['3rd week of March', 'vague 2027-03-01..2027-03-31'],
    ['mid March to early April', 'vague 2027-03-11..2027-04-10'],
    ['before May', 'vague ..2027-04-30'],
    ['efter v 12', 'vague 2027-03-29..'],
    ['Q1 2028', 'vague 2028-01-01..2028-03-31'],
    ['första kvartalet nästa år', 'vague 2028-01-01..2028-03-31'],
    ['2027-04', 'vague 2027-04-01..2027-04-30'],
    ['2028', 'vague 2028-01-01..2028-12-31'],
    ['runt 20 mars', 'vague 2027-03-17..2027-03-23'],
    ['före 1 april', 'vague ..2027-03-31'],
    ['efter 1 april', 'vague 2027-04-02..'],
    ['from 3 May', 'vague 2027-05-03..'],
    ['t.o.m. 3 maj', 'vague ..2027-05-03'],
  ]);
});

describe('dates that cannot be', () => {
  table('sv', [
    ['31 april', 'no 31/4'],
    ['30 feb', 'no 30/2'],
    ['29 februari 2027', 'no 29/2'],
    ['31/4', 'no 31/4'],
    ['28 april–31 april', 'no 31/4'],
    ['v 54', 'no week 54'],
    ['vecka 53 2027', 'no week 53'],
    ['14–12 mars', 'reversed 2027-03-14..2027-03-12'],
    ['12 mars 2027–10 mars 2027', 'reversed 2027-03-12..2027-03-10'],
    ['10 april–3 mars', 'reversed 2027-04-10..2027-03-03'],
  ]);
});

describe('what is no date', () => {
  table('sv', [
    ['kl 13.30', 'nothing'],
    ['kl. 13.30–15.00', 'nothing'],
    ['13:30', 'nothing'],
    ['12 500 kr', 'nothing'],
    ['12,5 tkr', 'nothing'],
    ['8 personer', 'nothing'],
    ['8–10 personer', 'nothing'],
    ['D-2027-014', 'nothing'],
    ['D-2027-014/3', 'nothing'],
    ['G\u20112027\u2011003', 'nothing'],
    ['d 2027 14', 'nothing'],
    ['we may visit them', 'nothing'],
    ['3/13', 'nothing'],
    ['40/3', 'nothing'],
    ['2027-13-40', 'nothing'],
    ['1/2 dag', 'nothing'],
    ['vi åker till Kanton', 'nothing'],
    ['versionen 2.3.1', 'nothing'],
    ['5 6 mars', 'nothing'],
    ['5/6 mars', 'nothing'],
    ['12-3-27', 'nothing'],
    ['varje fredag', 'nothing'],
    ['on Fridays', 'nothing'],
    ['tel 040-12 34 56', 'nothing'],
    ['', 'nothing'],
  ]);
});

describe('the words of a date', () => {
  it('are given as typed, with their place', () => {
    const text = 'Besök från Wuhan den 12–14\u00a0MARS 2027, 8 personer';
    const reading = readPeriod(text, { today });
    assert.equal(reading?.text, 'den 12–14\u00a0MARS 2027');
    assert.equal(text.slice(...(reading?.at ?? [0, 0])), reading?.text);
  });

  it('are found for every date in a text', () => {
    const found = findPeriods('besök 12 mars, skicka listan senast 1 april', { today });
    assert.deepEqual(found.map(short), ['2027-03-12', '2027-04-01']);
  });

  it('a day before a deadline is the one that counts', () => {
    assert.equal(
      short(readPeriod('svara senast 1 april om besöket 3 maj', { today })),
      '2027-05-03',
    );
  });

  it('5/3 is a choice when the language is not known, and Swedish words settle it', () => {
    assert.equal(short(readPeriod('5/4', { today })), '2027-04-05 or 2027-05-04');
    assert.equal(
      short(readPeriod('ny delegation från Tianjin 5/4', { today, language: 'en' })),
      '2027-04-05',
    );
  });
});

describe('tense', () => {
  const rows = [
    ['vi hade besök i fredags', 'past'],
    ['va i Guangzhou 3–6 nov', 'past'],
    ['vi var i Wuhan', 'past'],
    ['de har varit här', 'past'],
    ['we had people over last week', 'past'],
    ['they visited us', 'past'],
    ['de kommer 12 mars', 'future'],
    ['vi ska till Kina i maj', 'future'],
    ['ska nån förtroendevald vara med', 'future'],
    ['de sa att de kommer, det var bestämt', 'future'],
    ['visit from Wuhan', 'future'],
    ['hosted by Lund University', 'future'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is told in the ${expected}`, () => assert.equal(readTense(text), expected));
  }
});

describe('not known yet', () => {
  for (const text of [
    'vet inte än',
    'inte bestämt',
    'oklart',
    'not known yet',
    'TBD',
    'återkommer',
    'vet ej',
    "I don't know",
  ]) {
    it(`"${text}" says so`, () => assert.equal(isNotKnownYet(text), true));
  }
  for (const text of ['12 mars', 'Tianjin', 'ja', 'life science', 'känt sedan länge']) {
    it(`"${text}" does not`, () => assert.equal(isNotKnownYet(text), false));
  }
});

const swedishMonths =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );
const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Writes a period as people do: the year once, the month once when it is the same. */
function write(
  firstDay: string,
  lastDay: string,
  months: readonly string[],
  between: string,
): string {
  const word = (day: string) => months[monthOf(day) - 1] ?? '';
  const number = (day: string) => Number(day.slice(8));
  const tail = `${number(lastDay)} ${word(lastDay)} ${yearOf(lastDay)}`;
  if (firstDay === lastDay) return tail;
  if (firstDay.slice(0, 7) === lastDay.slice(0, 7)) return `${number(firstDay)}–${tail}`;
  if (yearOf(firstDay) === yearOf(lastDay))
    return `${number(firstDay)} ${word(firstDay)}${between}${tail}`;
  return `${number(firstDay)} ${word(firstDay)} ${yearOf(firstDay)}${between}${tail}`;
}

describe('any text', () => {
  const days = fc
    .integer({ min: 0, max: daysBetween('2020-01-01', '2039-12-31') })
    .map((n) => addDays('2020-01-01', n));
  const periods = fc
    .tuple(days, fc.integer({ min: 0, max: 60 }))
    .map(([day, n]) => [day, addDays(day, n)] as const);

  it('a period written the Swedish or the English way reads back the same', () => {
    fc.assert(
      fc.property(periods, days, ([firstDay, lastDay], now) => {
        const expected = firstDay === lastDay ? firstDay : `${firstDay}..${lastDay}`;
        for (const [text, language] of [
          [write(firstDay, lastDay, swedishMonths, '–'), 'sv'],
          [write(firstDay, lastDay, englishMonths, ' to '), 'en'],
          [`${firstDay}–${lastDay}`, 'sv'],
        ] as const) {
          assert.equal(short(readPeriod(text, { today: now, language })), expected, text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a day without a year is never read as one that has passed', () => {
    fc.assert(
      fc.property(days, days, (day, now) => {
        const text = `${Number(day.slice(8))} ${swedishMonths[monthOf(day) - 1]}`;
        const reading = readPeriod(text, { today: now, language: 'sv' });
        if (reading?.kind === 'period') {
          assert.ok(reading.firstDay >= now);
          assert.equal(reading.firstDay.slice(5), day.slice(5));
        } else if (reading?.kind === 'choice') {
          // One that has just passed may be what is told of.
          assert.ok(reading.periods.some(({ firstDay }) => firstDay >= now));
        } else assert.equal(day.slice(5), '02-29');
      }),
    );
  });

  it('every day that is read exists', () => {
    const words = fc.constantFrom(
      '12',
      '31',
      '29',
      '–',
      '/',
      'mars',
      'feb',
      '2027',
      'v',
      'vecka',
      'till',
      'i',
      'nästa',
      'fredag',
      'May',
      'to',
      'den',
      'om',
      'två',
      'veckor',
      '53',
      ',',
      'eller',
      'och',
      'before',
      '8 personer',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), days, (parts, now) => {
        for (const reading of findPeriods(parts.join(' '), { today: now })) {
          if (reading.kind !== 'period') continue;
          for (const day of [reading.firstDay, reading.lastDay]) {
            assert.equal(dayOf(yearOf(day), monthOf(day), Number(day.slice(8))), day);
          }
          assert.ok(reading.firstDay <= reading.lastDay, parts.join(' '));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read without a throw, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        findPeriods(text, { today });
      }),
    );
    for (const piece of [
      '12–',
      'mars ',
      '1 ',
      'i ',
      'den 12 ',
      '👩‍⚕️ ',
      '\u0000',
      'från ',
      '12, ',
      'till ',
      'a',
    ]) {
      // What took its time by the square of the length would not be done within the test's own limit.
      assert.ok(Array.isArray(findPeriods(piece.repeat(10_000), { today })));
    }
  });
});
