import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { allOrganisations } from '../../../src/strategy/organisations.ts';
import { effectOf, strategyOf } from '../../../src/strategy/strategy.ts';
import { fixture } from '../../fixtures/registries-2012.ts';

const strategy = strategyOf('2012');
const src = new URL('../../../src/', import.meta.url);

describe('S7: the four registries of 2012', () => {
  it('themes are what the fixture says', () => {
    assert.deepEqual(strategy.themes, fixture.themes);
    assert.deepEqual(strategy.subThemes, fixture.subThemes);
    assert.deepEqual(strategy.sectors, fixture.sectors);
  });

  it('the internal responsibility is what the fixture says', () => {
    assert.deepEqual(strategy.responsibilities, fixture.responsibilities);
  });

  it('the external parties are what the fixture says', () => {
    assert.deepEqual(strategy.parties, fixture.parties);
  });

  it('the political input is what the fixture says', () => {
    assert.deepEqual(strategy.politics, fixture.politics);
  });

  it('the rows are 86, each with what it does', () => {
    const counted = Object.groupBy(Object.keys(strategy.rows), (row) => {
      const found = strategy.rows[row];
      return found ? effectOf(found) : 'none';
    });
    const told = Object.entries(counted).map(([effect, rows]) => [effect, rows?.join(' ')]);
    assert.deepEqual(Object.fromEntries(told), fixture.effects);
  });

  it('nothing of them is written in the code beside it', () => {
    const named = new Set([
      ...strategy.relations.map(({ place }) => place),
      ...allOrganisations().map(({ id }) => id),
      strategy.caseNumber,
      strategy.validFrom,
    ]);
    // The host that a delegation has when nobody names another.
    named.delete('region-skane');
    const found = codeFiles().flatMap((file) => {
      const text = readFileSync(new URL(file, src), 'utf8');
      const said = [...text.matchAll(/'([^'\n]+)'/g)].map(([, word = '']) => word);
      return said.filter((word) => named.has(word)).map((word) => `${file}: ${word}`);
    });
    assert.deepEqual(found, []);
  });
});

function codeFiles(): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('strategy'),
  );
}
