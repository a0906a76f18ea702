import assert from 'node:assert/strict';
import strategy2012 from '../../../src/strategy/2012.json' with { type: 'json' };
import {
  allOrganisations,
  organisationById,
  organisationName,
} from '../../../src/strategy/organisations.ts';
import { allPlaces, allProvinces, placeById, provinceOf } from '../../../src/strategy/places.ts';
import { goalIds, strategySchema, subThemeIds, themeIds } from '../../../src/strategy/schema.ts';
import { strategyOf, strategyOn } from '../../../src/strategy/strategy.ts';

const strategy = strategyOf('2012');
const repeated = (names: readonly string[]) =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe('the strategy file of 2012', () => {
  it('is of the shape that the rules read, and of no other', () => {
    assert.ok(strategySchema.safeParse(strategy2012).success);
    assert.ok(!strategySchema.safeParse({ ...strategy2012, unknown: 1 }).success);
    assert.ok(!strategySchema.safeParse({ ...strategy2012, themes: [{ id: 'tourism' }] }).success);
  });

  it('is the registered document (S1)', () => {
    assert.deepEqual([strategy.validFrom, strategy.caseNumber], ['2012-10-15', '0800610']);
  });

  it('holds on its first day, before it for want of another, and ever after', () => {
    for (const day of ['2012-10-15', '2012-01-01', '2027-01-01']) {
      assert.equal(strategyOn(day).version, '2012');
    }
  });

  it('has every goal, theme and sub-theme once', () => {
    assert.deepEqual(
      strategy.goals.map(({ id }) => id),
      goalIds,
    );
    assert.deepEqual(
      strategy.themes.map(({ id }) => id),
      themeIds,
    );
    assert.deepEqual(
      strategy.subThemes.map(({ id }) => id),
      subThemeIds,
    );
  });

  it('has the four purposes of the thematic list (S16)', () => {
    const purposes = Object.fromEntries(strategy.themes.map(({ id, purpose }) => [id, purpose]));
    assert.deepEqual(purposes, {
      'life-science': 'export-and-investment',
      'material-science': 'export-and-investment',
      food: 'export-and-investment',
      packaging: 'export-and-investment',
      ict: 'export-and-investment',
      health: 'cooperation-and-export',
      'clinical-research': 'cooperation',
      innovation: 'cooperation',
      other: undefined,
    });
  });

  it('maps what is a national priority too (S11)', () => {
    const national = strategy.sectors.flatMap((sector) => sector.national ?? []);
    assert.deepEqual(national, ['life-science', 'ict']);
    for (const id of national) assert.ok(strategy.nationalPriorities.ids.includes(id), id);
  });

  it('names only organisations and places that are on file', () => {
    const leads = strategy.responsibilities.flatMap(({ lead, with: other, also }) => [
      lead,
      other,
      also,
    ]);
    const parties = strategy.parties.flatMap(({ organisations }) => organisations);
    const partners = strategy.relations.map(({ partner }) => partner);
    for (const id of [...leads, ...parties, ...partners]) {
      if (id !== undefined) assert.ok(organisationById(id), id);
    }
    for (const { place } of strategy.relations) assert.equal(placeById(place)?.level, 'province');
  });

  it('has the section of every row that it names', () => {
    const rows = [
      ...strategy.goals.map(({ row }) => row),
      ...strategy.relations.map(({ row }) => row),
      ...strategy.themes.flatMap((theme) => theme.rows),
      ...strategy.subThemes.map(({ row }) => row),
      ...strategy.sectors.map(({ row }) => row),
      ...strategy.responsibilities.map(({ row }) => row),
      ...strategy.parties.map(({ row }) => row),
      ...strategy.politics.rows,
    ];
    for (const row of rows) if (row !== undefined) assert.ok(strategy.rows[row], row);
  });

  it('refuses a version that is not there', () => {
    assert.throws(() => strategyOf('1995'));
  });
});

describe('the places', () => {
  it('are each there once, every city in a province that is there', () => {
    assert.deepEqual(repeated(allPlaces().map(({ id }) => id)), []);
    for (const { id } of allPlaces()) assert.ok(provinceOf(id), id);
  });

  it('have all 34 divisions of province level', () => assert.equal(allProvinces().length, 34));

  it('are called what they are called in each language', () => {
    const names = ['CN-BJ', 'CN-HK', 'CN-GD/guangzhou'].map((id) => placeById(id)?.name);
    assert.deepEqual(
      names.map((name) => name?.sv),
      ['Peking', 'Hongkong', 'Guangzhou'],
    );
    assert.deepEqual(
      names.map((name) => name?.en),
      ['Beijing', 'Hong Kong', 'Guangzhou'],
    );
  });
});

describe('the organisations', () => {
  it('are each there once', () => {
    assert.deepEqual(repeated(allOrganisations().map(({ id }) => id)), []);
  });

  it('bear the name of the day (G11)', () => {
    for (const [id, day, name] of [
      ['business-sweden', '2012-11-01', 'Exportrådet'],
      ['business-sweden', '2013-06-01', 'Business Sweden'],
      ['malmo-universitet', '2012-11-01', 'Malmö högskola'],
      ['malmo-universitet', '2027-01-01', 'Malmö universitet'],
    ] as const) {
      assert.equal(organisationName(id, 'sv', day), name);
    }
  });

  it('have no name when they are not known', () => {
    assert.equal(organisationName('nobody', 'sv', '2027-01-01'), undefined);
  });
});
