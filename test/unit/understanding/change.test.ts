import assert from 'node:assert/strict';
import { readEdges } from '../../../src/understanding/change/edges.ts';
import { readNewCount } from '../../../src/understanding/change/more-people.ts';
import { readShifts, shifted } from '../../../src/understanding/change/shift.ts';
import { findNamedDelegations } from '../../../src/understanding/named-delegation.ts';
import { pointMeant } from '../../../src/understanding/point/by-words.ts';
import { findOrdinals, readBareNumbers } from '../../../src/understanding/point/ordinals.ts';
import {
  asksForDelegations,
  tellsOfDelegation,
} from '../../../src/understanding/tells-of-delegation.ts';

const period = { firstDay: '2027-03-12', lastDay: '2027-03-14' };
const short = (text: string, kind?: string) =>
  readShifts(text, kind)
    .map((shift) => shifted(period, shift))
    .map((next) => (next ? `${next.firstDay.slice(5)}..${next.lastDay.slice(5)}` : 'none'))
    .join(' or ');

describe('a change that counts from how it is', () => {
  for (const [text, expected] of [
    ['flytta till veckan efter', '03-19..03-21'],
    ['push it back a week', '03-19..03-21'],
    ['två dagar tidigare', '03-10..03-12'],
    ['det blev en dag längre', '03-12..03-15'],
    ['en dag kortare', '03-12..03-13'],
    ['stryk första dagen', '03-13..03-14'],
    ['de kommer en dag tidigare', '03-11..03-13 or 03-11..03-14'],
    ['de åker hem en dag tidigare', '03-12..03-13'],
    ['de åker hem dagen efter', '03-12..03-15'],
    ['kom en dag tidigare men åker som planerat', '03-11..03-14'],
    ['de landar redan dan innan, resten som planerat', '03-11..03-14'],
    ['kommer en dag tidigare och åker hem en dag senare', '03-11..03-15'],
    ['arriving two days earlier, same return date', '03-10..03-14'],
    ['arrive as planned but leave a day later', '03-12..03-15'],
    ['förläng med en dag i början', '03-11..03-14'],
    ['shave the first day off', '03-13..03-14'],
    ['tre dagar kortare', 'none'],
    ['flytta till veckan efter påsk', ''],
    ['flytta fram', ''],
    ['flytta besöket en vecka', '03-19..03-21 or 03-05..03-07'],
    ['skjut besöket en vecka', '03-19..03-21'],
    ['de landar redan dagen innan, resten som planerat', '03-11..03-14'],
    ['flying out one day later, same return date', '03-13..03-14'],
  ] as const) {
    it(`moves 12–14 March to ${expected || 'nothing'}: "${text}"`, () =>
      assert.equal(short(text), expected));
  }

  it('leaving on a trip is how it begins, leaving from a visit how it ends', () => {
    assert.equal(short('vi åker en dag tidigare', 'trip'), '03-11..03-13 or 03-11..03-14');
    assert.equal(short('de åker en dag tidigare', 'visit'), '03-12..03-13');
  });

  for (const [text, expected] of [
    ['två till kommer', 10],
    ['another 3 people', 11],
    ['de är tre fler än vi trodde', 11],
    ['de blir två färre', 6],
    ["three of them can't make it", 5],
    ['tre kan inte komma', 5],
    ["the headcount's doubled", 16],
    ['de blir tolv och värden är densamma', 12],
    ['så blir de tolv', 12],
    ['det blir två dagar längre', undefined],
    ['+2 pers på tianjin', 10],
    ['vi blir en person färre', 7],
    ['jag + 2 pers', undefined],
    ['8 personer', undefined],
  ] as const) {
    it(`makes 8 people ${expected ?? 'no other number'}: "${text}"`, () =>
      assert.equal(readNewCount(text, 8), expected));
  }

  for (const [text, expected] of [
    ['slutar redan den 13:e', '03-12..03-13'],
    ['de åker hem på lördagen', '03-12..03-13'],
    ['they leave already on the Saturday', '03-12..03-13'],
    ['till 22 mars', '03-12..03-22'],
    ['förläng t o m tisdagen', '03-12..03-16'],
    ['de kommer redan torsdag, hemresan är som förut', '03-11..03-14'],
    ['de kommer redan på torsdag', 'none'],
    ['flytta till 22 mars', 'none'],
    ['korta ner till bara lördagen', '03-13..03-13'],
  ] as const) {
    it(`has 12–14 March ${expected === 'none' ? 'left to be asked about' : `be ${expected}`}: "${text}"`, () => {
      const read = readEdges(text, { period, today: '2026-11-23', language: 'sv' });
      const said = read ? `${read.firstDay.slice(5)}..${read.lastDay.slice(5)}` : 'none';
      assert.equal(said, expected);
    });
  }
});

describe('what a record is called', () => {
  for (const [text, expected] of [
    ['Guangdongresan flyttas', 'trip CN-GD'],
    ['besöket från Tianjin är inställt', 'visit CN-TJ'],
    ['the Wuhan delegation', 'undefined CN-HB/wuhan'],
    ['ny delegation från Tianjin', ''],
    ['vi får besök från Wuhan', ''],
  ] as const) {
    it(`is ${expected || 'no name'}: "${text}"`, () => {
      const found = findNamedDelegations(text).map(({ kind, place }) => `${kind} ${place.id}`);
      assert.equal(found.join(), expected);
    });
  }

  it('is a point by its place in the list, or by a word of its own', () => {
    assert.deepEqual(
      findOrdinals('ettan och punkt 3, #4').map(({ index }) => index),
      [1, 3, 4],
    );
    assert.deepEqual(readBareNumbers('1 och 3 är klara'), [1, 3]);
    assert.deepEqual(readBareNumbers('vi blir 8 personer'), []);
    const points = ['Skicka tackbrev', 'Boka tolk'];
    assert.equal(pointMeant('tackbrevet är skickat', points, true), 0);
    assert.equal(pointMeant('den är fixad', points, true), undefined);
    assert.equal(pointMeant('den är fixad', ['Boka tolk'], true), 0);
  });
});

describe('a sentence without a command', () => {
  it('tells of a delegation when it says who or where and what takes place', () => {
    for (const text of [
      'Fudan University wants to visit us in week 20',
      'dom från Kanton kmr igen',
    ]) {
      assert.ok(tellsOfDelegation(text), text);
    }
    for (const text of [
      'när kommer Tianjin',
      'de kommer inte från Wuhan',
      'vad blir det för väder',
    ]) {
      assert.ok(!tellsOfDelegation(text), text);
    }
  });

  it('asks for delegations when it asks which there are', () => {
    assert.ok(asksForDelegations('vilka besök har vi nästa månad'));
    assert.ok(!asksForDelegations('vilka punkter har jag'));
    assert.ok(!asksForDelegations('vad har vi lagt ut i år'));
  });
});
