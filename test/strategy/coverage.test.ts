import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coverage, coverageText } from './coverage.ts';
import { later } from './later.ts';

const page = new URL('../../docs/strategy-coverage.md', import.meta.url);
/** The formatter pads the table's cells. */
const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe('docs/strategy-coverage.md', () => {
  it('is what the code and the tests say now', () => {
    assert.equal(
      plain(readFileSync(page, 'utf8')),
      plain(coverageText()),
      'write it anew: node test/strategy/write-coverage.ts',
    );
  });

  for (const { row, code, tests } of coverage) {
    if (later[row]) continue;
    it(`${row} is whole: something holds it and something shows it`, () => {
      assert.ok(code.length > 0, 'no rule, field or data names it');
      assert.ok(tests.length > 0, 'no test names it');
    });
  }

  it('has a row for what is to come only where there is one in the strategy', () => {
    const rows = new Set(coverage.map(({ row }) => row));
    assert.deepEqual(
      Object.keys(later).filter((row) => !rows.has(row)),
      [],
    );
  });
});
