import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plain, plainFact } from '../../src/cards/plain.ts';
import { elementsOf, factsOf, markdownOf } from './elements.ts';
import { hostile, samples } from './samples.ts';
import { seen } from './teams-markdown.ts';

/** As typed, but for the spaces: a card shows any run of them as one. */
const asTyped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\u2060\u00AD]/g, '');

const pieces = [
  ...'\\`*_[]()<>#+-.!|~&;:/$ {}"\'0123456789abåö\n\t',
  '**',
  '__',
  '~~',
  '&lt;',
  '&#42;',
  '<at>',
  '</at>',
  '<b>',
  '[x](y)',
  'https://x.y',
  '1. ',
  '- ',
  '# ',
  '\\*',
  '$',
  '中',
  '😀',
  'ord ',
  'sammanträdesprotokoll',
];
const typed = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 80 }),
);

describe('a person’s own words on a card', () => {
  it('are seen as typed, whatever they hold', () => {
    fc.assert(
      fc.property(typed, (text) => {
        assert.equal(seen(plain(text)), asTyped(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are seen as typed in a fact too, where long words may be broken', () => {
    fc.assert(
      fc.property(typed, (text) => {
        assert.equal(seen(plainFact(text)), asTyped(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('have no word in a fact that is too long for a phone', () => {
    fc.assert(
      fc.property(typed, (text) => {
        assert.doesNotMatch(plainFact(text).replace(/\\/g, ''), /[^\s\u00AD\u2060-]{26}/u);
      }),
    );
  });

  for (const [text, expected] of [
    ['**x**', '\\*\\*x\\*\\*'],
    ['1. ett', '1\\. ett'],
    ['- ett', '\\- ett'],
    ['två\nrader', 'två rader'],
    ['D-2027-014', 'D-2027-014'],
    ['Region Skåne (Malmö)', 'Region Skåne (Malmö)'],
  ] as const) {
    it(`${JSON.stringify(text)} is written ${expected}`, () => {
      assert.equal(plain(text), expected);
    });
  }

  it('are seen as typed wherever a card shows them', () => {
    const shown = samples
      .filter(({ data }) => data === 'worst')
      .flatMap(({ name, card }) => markdownOf(card.content).map((text) => ({ name, text })))
      .filter(({ text }) => text.includes('Fet'));
    assert.ok(shown.length > 500);
    const [begin = ''] = hostile.split(' [');
    const wrong = shown.filter(({ text }) => {
      const first = seen(text).indexOf('**Fet');
      const whole = seen(text).slice(first, first + begin.length);
      return first < 0 || !(whole === begin || whole.includes('…'));
    });
    assert.deepEqual(
      wrong.slice(0, 8).map(({ name, text }) => `${name}: ${text.slice(0, 150)}`),
      [],
    );
  });

  it('are read back by an input exactly as typed', () => {
    const changing = samples.find(
      ({ name, data }) => name === 'changing, visit' && data === 'worst',
    );
    const values = elementsOf(changing?.card.content ?? { type: 'AdaptiveCard' }, 'Input.Text');
    const place = values.find(({ id }) => id === 'place');
    assert.equal(place?.value, hostile);
    assert.equal(factsOf(changing?.card.content ?? { type: 'AdaptiveCard' }).length, 0);
  });
});
