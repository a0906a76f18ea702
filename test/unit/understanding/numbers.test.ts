import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHeadcount } from '../../../src/understanding/numbers.ts';

function short(text: string, isAsked = false): string {
  const found = readHeadcount(text, { isAsked });
  return found ? `${found.about ? 'about ' : ''}${found.count}` : 'nothing';
}

describe('how many people', () => {
  const rows = [
    ['8 people', '8'],
    ['8 pers', '8'],
    ['8 personer', '8'],
    ['8\u00a0personer', '8'],
    ['8 st', '8'],
    ['åtta personer', '8'],
    ['eight people', '8'],
    ['tjugofem deltagare', '25'],
    ['twenty-five delegates', '25'],
    ['en person', '1'],
    ['0 personer', '0'],
    ['100000 people', '100000'],
    ['100 000 personer', '100000'],
    ['1.500 personer', '1500'],
    ['ett tiotal', 'about 10'],
    ['ett tiotal personer', 'about 10'],
    ['ett par', 'about 2'],
    ['en handfull', 'about 5'],
    ['a handful of people', 'about 5'],
    ['ett dussin', '12'],
    ['a dozen visitors', '12'],
    ['cirka 15 pers', 'about 15'],
    ['about 20 visitors', 'about 20'],
    ['~8 pers', 'about 8'],
    ['8–10 personer', 'about 10'],
    ['upp till 10 personer', 'about 10'],
    ['5 läkare och 3 forskare', '8'],
    ['6 politiker å 3 tjänstemän', '9'],
    ['mellan 15 och 20 personer', 'about 20'],
    ['De är nio till antalet', '9'],
    ['eight folks', '8'],
    ['party of six?', '6'],
    ['Pax: 14', '14'],
    ['10p', '10'],
    ['7 p. Värd LTH', '7'],
    ['6人', '6'],
    ['elva styck', '11'],
    ['typ 25, region skåne hostar', 'about 25'],
    ['tio pers nånting', 'about 10'],
    ['14 people or so', 'about 14'],
    ['a dozen or so people', 'about 12'],
    ['roughly a dozen', 'about 12'],
    ['maybe ten of them', 'about 10'],
    ['förra torsdagen var fem från Wuhan här', '5'],
    ['besök: Dalian Customs (4), host', '4'],
    ['Regiondirektören leder. Totalt 14.', '14'],
    ['Totalt: 14', '14'],
    ['abt 7 ppl', 'about 7'],
    ['Hörru, 8 man från fabriken', '8'],
    ['trettifyra elever plus tre lärare', '37'],
    ['fyrtifem elever + 2 lärare', '47'],
    ['34 gymnasister plus tre lärare', 'nothing'],
    ['34 elever plus några ledsagare', 'nothing'],
    ['8 personer och 2 hotellrum', '8'],
    ['a 15-member delegation', '15'],
    ['a 15-person group', '15'],
    ['en tiomannadelegation', '10'],
    ['just the one chap', '1'],
    ['15 mars men kanske 16', 'nothing'],
    ['blir 10 istället', '10'],
    ['dom blir 10 istället', '10'],
    ['make it 10', '10'],
    ['de är 12', '12'],
    ['there will be 8 of them', '8'],
    ['v 12, ett tiotal personer', 'about 10'],
    ['12 mars', 'nothing'],
    ['12 500 kr', 'nothing'],
    ['1,5 personer', 'nothing'],
    ['ett par veckor', 'nothing'],
    ['om ett par dagar', 'nothing'],
    ['D-2027-014', 'nothing'],
    ['kl 13.30', 'nothing'],
    ['8', 'nothing'],
    ['', 'nothing'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected}`, () => assert.equal(short(text), expected));
  }
});

describe('those who are told of one by one', () => {
  for (const [text, expected] of [
    ['jag + 2 till', '3'],
    ['undertecknad jämte fyra kollegor reser', '5'],
    ['me + 2 postdocs', '3'],
    ['bara jag och prorektorn', '2'],
    ['borgmästaren å elva till', '12'],
    ['regionrådet och tre tjänstepersoner reser', '4'],
    ['me + Karin + 2 from Lund uni', '4'],
    ['hem på lördag, åker ensam', '1'],
    ['off to Wuhan, solo', '1'],
    ["I'm off to Shanghai with two colleagues", '3'],
    ['det är jag, Per och Karin som åker', '3'],
    ['Chengdu, me and the director', '2'],
    ['Carl Johan plus två tjänstemän', '3'],
    ['Peter å Lena åker för regionens räkning', '2'],
    ['our group (Mr Liu Wei, Ms Zhang Min + interpreter) from Xiamen', '3'],
    ['Från Guangdong: Huang Wei, Li Na och Zhao Min', '3'],
    ['Ska till Chengdu med tre kollegor', '4'],
    ['resa till Wuhan, jag + Lisa + 3', '5'],
    ['Prof. Gao kommer med fyra doktorander', '5'],
    ['besök av Dr Han Mei and three colleagues on Friday', '4'],
    ['Zhu Lin and 5 more are coming', '6'],
    ['besök från Tianjin och 3 till', 'nothing'],
    ['jag å gunilla drar till peking', '2'],
    ['a trip to Taiyuan for me and our CEO, 3-5 May', '2'],
    ['Jag åker själv till Shenyang', '1'],
    ['I am going to Urumqi. Solo.', '1'],
    ['jag och Karin har pratat om Tianjin', 'nothing'],
    ['Lund och Malmö reser', 'nothing'],
    ['Invest in Skåne och Lunds kommun deltar', 'nothing'],
    ['till Shenzhen och Guangzhou', 'nothing'],
  ] as const) {
    it(`"${text}" is ${expected}`, () => assert.equal(short(text), expected));
  }
});

describe('an answer to how many', () => {
  const rows = [
    ['8', '8'],
    ['åtta', '8'],
    ['eight', '8'],
    ['vi blir 8', '8'],
    ['10 istället', '10'],
    ['cirka 8', 'about 8'],
    ['8-10', 'about 10'],
    ['ett tiotal', 'about 10'],
    ['ett par', 'about 2'],
    ['0', '0'],
    ['vet inte', 'nothing'],
    ['Tianjin', 'nothing'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected}`, () => assert.equal(short(text, true), expected));
  }

  it('any number of people reads back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), (count) => {
        assert.equal(readHeadcount(`besök, ${count} personer`)?.count, count);
        assert.equal(readHeadcount(String(count), { isAsked: true })?.count, count);
      }),
    );
  });

  it('any text is read without a throw, however long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void readHeadcount(text, { isAsked: true }),
      ),
    );
    for (const piece of ['8 ', '1.000', 'cirka ', 'tjugo', 'ett ']) {
      // What took its time by the square of the length would not be done within the test's own limit.
      readHeadcount(piece.repeat(10_000), { isAsked: true });
    }
  });
});
