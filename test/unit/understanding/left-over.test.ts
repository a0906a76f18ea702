import assert from 'node:assert/strict';
import { readDelegation } from '../../../src/understanding/read-delegation.ts';

const leftOver = (text: string) =>
  readDelegation(text, { today: '2026-11-23' }).leftOver.map((said) => said.text);

describe('Words that nothing has taken in', () => {
  for (const [text, told] of [
    [
      'En delegation från Nanjing, ledd av vice borgmästare Chen Yu, kommer 3–5 mars.',
      ['ledd av vice borgmästare Chen Yu'],
    ],
    ['Delegation from Guiyang, 26-28 January, ICT and robotics.', ['robotics']],
    [
      'Besök från Luoyang 8-10 mars, 6 pers, varav 2 tolkar (kommunledningen)',
      ['varav 2 tolkar', 'kommunledningen'],
    ],
  ] as const) {
    it(`are told as typed: ${text}`, () => assert.deepEqual(leftOver(text), told));
  }

  for (const text of [
    'Hej, kan du lägga in ett besök från Tianjin 12–14 mars, 8 personer, tack så mycket!',
    'hade gäster från chengdu igår, glömde skriva',
    'ny delgation från Wuhan',
    "Would you mind putting that on record: we're having visitors from Hefei on 4 May. Thanks a lot",
    'Det kommer en grupp från Dalian 3 mars, den blev aldrig inlagd tyvärr',
  ]) {
    it(`are none when the rest only carries the sentence: ${text}`, () =>
      assert.deepEqual(leftOver(text), []));
  }
});
