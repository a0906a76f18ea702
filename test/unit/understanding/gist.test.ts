import assert from 'node:assert/strict';
import { soundsLikeChange } from '../../../src/understanding/gist/change.ts';
import { gistOf } from '../../../src/understanding/gist.ts';
import { findNamedPeople } from '../../../src/understanding/named-people.ts';
import { pointLineIn } from '../../../src/understanding/point/opening.ts';

const known = {
  place: 'CN-TJ',
  organisation: 'Tianjin Cancer Hospital',
  points: ['Skicka tackbrev', 'Boka tolk', 'Översätta avtalsutkastet'],
};

describe('what a sentence is about and what it wants of it', () => {
  for (const [text, expected] of [
    ['Punkt 1 är nu åtgärdad', 'point complete'],
    ['2an klar', 'point complete'],
    ['punkt 1 är inte klar', undefined],
    ['tackbrevet är iväg nu', 'point complete'],
    ['hinner inte ettan, ge mig till den 3:e', 'point later'],
    ['påminn om tolken på torsdag', 'point later'],
    ['the deadline for point 1 should be 4/12', 'point due'],
    ['Malin får ta punkt 2', 'point give'],
    ['tackbrevet gick i väg i morse', 'point complete'],
    ['översättningen behövs inte', 'point drop'],
    ['Action on me: chase the university, due 10 December', 'new-point add'],
    ['Anna ska skicka bilderna senast på fredag', 'new-point add'],
    ['Anna ska besöka Tianjin senast på fredag', 'delegation change'],
    ['vilka punkter släpar efter?', 'points overdue'],
    ['har jag nåt som är försenat?', 'points overdue'],
    ['which requests are still waiting on GRIP?', 'request waiting'],
    ['has GRIP weighed in on D-14 yet?', 'request answer'],
    ['dra tillbaka förfrågan till presidiet', 'request withdraw'],
    ['scrap the GRIP request for D-14', 'request withdraw'],
    ['cancel the dinner with the politicians', undefined],
    ['GRIP har sagt ja till att Maria är med på D-14', 'request answer'],
    ['vi önskar politiskt deltagande vid middagen', 'request join'],
    ['vi vill ha med en politiker på middagen', 'request join'],
    ['Tianjin kortas en dag', 'delegation change'],
    ["Tianjin's off, I'm afraid", 'delegation call-off'],
    ['Tianjin side has confirmed now', 'delegation confirm'],
    ['vem var värd för Tianjin?', 'delegation show'],
    ['vilka ändringar har gjorts i D-2026-014?', 'delegation history'],
    ['kan du flytta D-14 en vecka?', 'delegation change'],
    ['vi får ett besök från Tianjin i maj', undefined],
    ['ny delegation från Tianjin', undefined],
    ['middagen gick på 4 350 kr', undefined],
  ] as const) {
    it(`is ${expected ?? 'not known'}: "${text}"`, () => {
      const gist = gistOf(text, known);
      assert.equal(gist && `${gist.about} ${gist.wants}`, expected);
    });
  }

  it('is nothing of a delegation that is not talked about', () => {
    assert.equal(gistOf('Tianjin kortas en dag'), undefined);
    assert.equal(gistOf('tackbrevet är iväg nu'), undefined);
  });

  it('is a change of what is talked about when it is other than it was', () => {
    for (const text of ['de blir tolv', 'pls move it to May', "headcount's doubled"])
      assert.ok(soundsLikeChange(text), text);
    for (const text of ['vädret är fint', 'blir de tolv?'])
      assert.ok(!soundsLikeChange(text), text);
  });
});

describe('a point that is written down', () => {
  for (const [text, expected] of [
    ['Add a to-do for Erik: circle back by Dec 4', 'Erik: circle back by Dec 4'],
    ['Action on me: chase them', 'chase them'],
    ['Skriv upp att jag ska ringa dem senast fredag', 'jag ska ringa dem senast fredag'],
    ['Lägg till på Tianjin: boka tolk', 'boka tolk'],
    ['ny punkt för D-14: boka tolk', 'boka tolk'],
    ['Karin – boka besök – 18 jan. Läggs på D-14', 'Karin – boka besök – 18 jan'],
  ] as const) {
    it(`is "${expected}" in "${text}"`, () => assert.equal(pointLineIn(text), expected));
  }
});

describe('people who are named', () => {
  it('have a first name and a surname, and are no place and no organisation', () => {
    assert.deepEqual(findNamedPeople('Kan Anna-Lena Brodd vara med i Tianjin?'), [
      'Anna-Lena Brodd',
    ]);
    assert.deepEqual(findNamedPeople('Region Skåne och Lunds Universitet, GRIP'), []);
  });
});
