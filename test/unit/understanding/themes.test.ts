import assert from 'node:assert/strict';
import { themeOfSubTheme } from '../../../src/strategy/strategy.ts';
import { findThemes, subThemesOf, themesOf } from '../../../src/understanding/themes.ts';

function short(text: string): string {
  const found = findThemes(text);
  return [...themesOf(found), ...subThemesOf(found)].join(' ');
}

describe('themes', () => {
  const rows = [
    ['life science', 'life-science'],
    ['Life Sciences', 'life-science'],
    ['livsvetenskap', 'life-science'],
    ['materialvetenskap', 'material-science'],
    ['material science', 'material-science'],
    ['livsmedel', 'food'],
    ['food and packaging', 'food packaging'],
    ['förpackningar', 'packaging'],
    ['forpackningar', 'packaging'],
    ['hälsa', 'health'],
    ['hälso- och sjukvård', 'health'],
    ['vård', 'health'],
    ['värd', ''],
    ['värd Lunds universitet', ''],
    ['health care', 'health'],
    ['klinisk prövning', 'clinical-research'],
    ['kliniska prövningar', 'clinical-research'],
    ['cancerforskning', 'clinical-research'],
    ['clinical trials', 'clinical-research'],
    ['innovation', 'innovation'],
    ['IT', 'ict'],
    ['what is it', ''],
    ['Is it IT?', 'ict'],
    ['ICT och digitalisering', 'ict'],
    ['utbildning i sjukvårdsadministration', 'health health-administration'],
    ['health administration', 'health health-administration'],
    ['vårdprocesser', 'health care-processes'],
    ['care processes', 'health care-processes'],
    ['medicinteknik', 'health medical-technology'],
    ['medtech', 'health medical-technology'],
    ['miljöteknik', 'innovation environmental-technology'],
    ['environmental technology', 'innovation environmental-technology'],
    ['hållbara städer', 'innovation sustainable-cities'],
    ['sustainable cities', 'innovation sustainable-cities'],
    ['annat', 'other'],
    ['other', 'other'],
    ['the other visit', ''],
    ['Tianjin', ''],
    ['', ''],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected || 'none'}`, () => assert.equal(short(text), expected));
  }

  it('a sub-theme lies under a theme that is found with it', () => {
    for (const [text, subTheme] of [
      ['medtech', 'medical-technology'],
      ['miljöteknik', 'environmental-technology'],
    ] as const) {
      assert.deepEqual(themesOf(findThemes(text)), [themeOfSubTheme(subTheme)]);
    }
  });
});
