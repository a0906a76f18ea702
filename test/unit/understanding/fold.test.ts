import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asTyped, fold, foldWithMap, spanAsTyped } from '../../../src/understanding/fold.ts';
import { editDistance, isOneTypoApart, isSameWord } from '../../../src/understanding/typos.ts';

describe('folding', () => {
  const rows = [
    ['Uppföljning', 'uppfoljning'],
    ['ÅÄÖ åäö', 'aao aao'],
    ['Ürümqi', 'urumqi'],
    ['12–14\u00a0mars', '12-14 mars'],
    ['D\u20112027\u2013014', 'd-2027-014'],
    ['1\u202f200', '1 200'],
    ['Xi’an', "xi'an"],
    ['”så här”', '"sa har"'],
    ['u\u0308ber a\u030a', 'uber a'],
    ['a\u00adb\u200bc', 'abc'],
    ['tab\there', 'tab here'],
    ['Ærø Straße', 'aero strasse'],
    ['广东', '广东'],
    ['en rad\r\nen till', 'en rad \nen till'],
    ['👩‍⚕️ ok', '👩⚕ ok'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" becomes "${expected}"`, () => assert.equal(fold(text), expected));
  }

  it('a span found in the folded text is cut out as it was typed', () => {
    const folded = foldWithMap('Från ÜRÜMQI–\u00adStraße');
    const index = folded.text.indexOf('urumqi');
    assert.equal(asTyped(folded, [index, index + 6]), 'ÜRÜMQI');
    const street = folded.text.indexOf('strasse');
    assert.equal(asTyped(folded, [street, street + 7]), 'Straße');
    assert.deepEqual(spanAsTyped(folded, [0, folded.text.length]), [0, folded.original.length]);
  });

  it('every character of any text can be found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWithMap(text);
        assert.equal(folded.starts.length, folded.text.length + 1);
        for (let i = 0; i < folded.text.length; i += 1) {
          const [from, to] = spanAsTyped(folded, [i, i + 1]);
          assert.ok(from < to && to <= text.length);
        }
      }),
    );
  });
});

describe('typing errors', () => {
  const rows = [
    ['delegation', 'delgation', true],
    ['avbryt', 'avbrytt', true],
    ['tianjin', 'tianijn', true],
    ['besok', 'besak', true],
    ['delegation', 'delgatin', false],
    ['ja', 'je', false],
    ['ny', 'nu', false],
    ['same', 'same', true],
  ] as const;
  for (const [a, b, expected] of rows) {
    it(`"${a}" and "${b}" are ${expected ? '' : 'not '}the same word`, () =>
      assert.equal(isSameWord(a, b), expected));
  }

  it('one typo apart is what the distance counts as one', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        assert.equal(isOneTypoApart(a, b), editDistance(a, b, 1) <= 1, `${a} ${b}`);
      }),
      { numRuns: 2000 },
    );
  });
});
