import assert from 'node:assert/strict';
import {
  allOrganisations,
  organisationById,
  organisationName,
} from '../../../src/strategy/organisations.ts';
import { placeById } from '../../../src/strategy/places.ts';
import { isSwedishName, organisationNamed } from '../../../src/understanding/organisations.ts';

describe('the name of an organisation', () => {
  const rows = [
    ['business-sweden', 'sv', '2012-06-01', 'Exportrådet'],
    ['business-sweden', 'en', '2012-06-01', 'Swedish Trade Council'],
    ['business-sweden', 'sv', '2027-03-12', 'Business Sweden'],
    ['malmo-universitet', 'sv', '2017-12-31', 'Malmö högskola'],
    ['malmo-universitet', 'sv', '2018-01-01', 'Malmö universitet'],
    ['lunds-universitet', 'en', '2027-03-12', 'Lund University'],
    ['guangdong-health-commission', 'en', '2012-06-01', 'Guangdong Health Department'],
    ['guangdong-health-commission', 'en', '2027-06-01', 'Guangdong Health Commission'],
  ] as const;
  for (const [id, language, date, expected] of rows) {
    it(`of ${id} in ${language} on ${date} is ${expected}`, () => {
      assert.equal(organisationName(id, language, date), expected);
    });
  }

  it('is not known of one that is not known', () =>
    assert.equal(organisationName('none', 'sv', '2027-01-01'), undefined));
});

describe('an organisation by name', () => {
  const rows = [
    ['Lunds universitet', 'lunds-universitet'],
    ['lund university', 'lunds-universitet'],
    ['LU', 'lunds-universitet'],
    ['Lunds univeristet', 'lunds-universitet'],
    ['Exportrådet', 'business-sweden'],
    ['VINNOVA', 'vinnova'],
    ['Malmö högskola', 'malmo-universitet'],
    ['Region Skåne', 'region-skane'],
    ['Region Skane', 'region-skane'],
    ['Lunds kommun', 'kommun-lund'],
    ['Malmö stad', 'kommun-malmo'],
    ['the Swedish Embassy in Beijing', 'sveriges-ambassad-peking'],
    ['Tianjin Cancer Hospital', 'tianjin-cancer-hospital'],
    ['Guangdong Health Department', 'guangdong-health-commission'],
    ['Sydsvenska Industri- och Handelskammaren', 'sydsvenska-handelskammaren'],
    ['天津医科大学肿瘤医院', 'tianjin-cancer-hospital'],
    ['Huawei', undefined],
    ['', undefined],
  ] as const;
  for (const [name, id] of rows) {
    it(`"${name}" is ${id ?? 'not known'}`, () => assert.equal(organisationNamed(name), id));
  }

  it('there are 33 municipalities, and every place named is one', () => {
    assert.equal(allOrganisations().filter(({ kind }) => kind === 'municipality').length, 33);
    for (const { id, place } of allOrganisations())
      assert.ok(place === undefined || placeById(place), id);
  });

  it('every name of every organisation finds it or one that bears the name today', () => {
    for (const { names } of allOrganisations()) {
      for (const { sv, en } of names)
        for (const name of [sv, en])
          assert.ok(organisationById(organisationNamed(name) ?? ''), name);
    }
  });

  it('some are on the Swedish side', () => {
    assert.ok(isSwedishName('Lund'));
    assert.ok(isSwedishName('Stockholm'));
    assert.ok(!isSwedishName('Tianjin Medical University'));
  });
});
