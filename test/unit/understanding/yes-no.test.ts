import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFinished, readYesNo } from '../../../src/understanding/yes-no.ts';

const rows: readonly (readonly [expected: string, utterances: string])[] = [
  [
    'yes',
    'ja | Ja! | japp | jajamän | jo | mm | okej | stämmer | det blir bra | kör på | precis | visst | a | gör så | jepp | ja tack | ja det stämmer | OK',
  ],
  [
    'yes',
    "yes | yep | yup | sure | that's right | that’s right | go ahead | looks good | correct | aye | fine | yes please | yes, thank you",
  ],
  [
    'no',
    'nej | nä | näe | nepp | icke | inte riktigt | det stämmer inte | fel | nej tack | inga fler | nej det är bra | inget mer | nej, det är bra tack',
  ],
  ['no', "no | nope | nah | not quite | that's wrong | no thanks | none | no, that's fine"],
  [
    'unsure',
    'nja | kanske | tror det | jag tror det | vet ej | sådär | I think so | maybe | klart | ja nej | jag tror inte det | hmm',
  ],
  [
    'undefined',
    '12 mars | ja, 12 mars | nej, Tianjin | ja men ändra datum | they said yes to it | avbryt | | yes we have eight people coming | jag vill ha hjälp',
  ],
];

describe('yes and no', () => {
  for (const [expected, utterances] of rows) {
    for (const text of utterances.split('|').map((one) => one.trim())) {
      it(`"${text}" is ${expected}`, () => assert.equal(String(readYesNo(text)), expected));
    }
  }

  it('finished is heard apart', () => {
    for (const text of ['klart', 'nej det är bra', 'inget mer', "that's all", 'inga fler'])
      assert.ok(isFinished(text), text);
    for (const text of ['ja', 'en till', 'skicka listan']) assert.ok(!isFinished(text), text);
  });

  it('any text is read without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readYesNo(text)));
    assert.equal(readYesNo('ja '.repeat(10_000)), undefined);
  });
});
