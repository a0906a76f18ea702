import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { allPlaces, allProvinces, placeById, provinceOf } from '../../../src/strategy/places.ts';
import {
  findPlaces,
  type PlaceReading,
  pickPlace,
  readPlace,
} from '../../../src/understanding/places.ts';

function short(reading: PlaceReading | undefined): string {
  switch (reading?.kind) {
    case 'found':
      return reading.id;
    case 'misspelt':
      return `${reading.suggestion}?`;
    case 'choice':
      return reading.ids.join(' or ');
    default:
      return reading?.kind ?? 'nothing';
  }
}

describe('the places of China', () => {
  it('are the 34 divisions of ISO 3166-2 and their cities', () => {
    assert.equal(allProvinces().length, 34);
    assert.ok(allPlaces().filter(({ level }) => level === 'prefecture').length > 330);
    assert.equal(new Set(allPlaces().map(({ id }) => id)).size, allPlaces().length);
  });

  it('each lie in a province', () => {
    for (const { id } of allPlaces()) assert.ok(provinceOf(id), id);
    assert.equal(provinceOf('CN-GD/guangzhou')?.id, 'CN-GD');
    assert.equal(provinceOf('CN-TJ')?.id, 'CN-TJ');
    assert.equal(provinceOf('nowhere'), undefined);
  });

  it('have a name in each language', () => {
    assert.deepEqual(placeById('CN-BJ')?.name, { sv: 'Peking', en: 'Beijing', zh: '北京' });
    assert.deepEqual(placeById('CN-HK')?.name, { sv: 'Hongkong', en: 'Hong Kong', zh: '香港' });
    assert.deepEqual(placeById('CN-NM')?.name, {
      sv: 'Inre Mongoliet',
      en: 'Inner Mongolia',
      zh: '内蒙古',
    });
    assert.equal(placeById('CN-YN/xishuangbanna')?.name.en, 'Xishuangbanna');
    assert.equal(placeById('CN-SN/xian')?.name.en, "Xi'an");
  });

  it('are found by every name they have', () => {
    for (const place of allPlaces()) {
      for (const name of [place.name.sv, place.name.en, place.name.zh, ...(place.aliases ?? [])]) {
        assert.match(short(readPlace(name)), /^CN-/u, name);
      }
    }
  });

  it('fit in a small file', () => {
    const { size } = statSync(new URL('../../../src/strategy/places.json', import.meta.url));
    assert.ok(size < 150_000);
  });
});

describe('an answer to where', () => {
  const rows = [
    ['Tianjin', 'CN-TJ'],
    ['tianjin.', 'CN-TJ'],
    ['i Tianjin', 'CN-TJ'],
    ['TIANJIN', 'CN-TJ'],
    ['Kanton', 'CN-GD/guangzhou'],
    ['Canton', 'CN-GD/guangzhou'],
    ['Peking', 'CN-BJ'],
    ['Beijing', 'CN-BJ'],
    ['Amoy', 'CN-FJ/xiamen'],
    ['Nanking', 'CN-JS/nanjing'],
    ['Charbin', 'CN-HL/harbin'],
    ['Harbin', 'CN-HL/harbin'],
    ['Hongkong', 'CN-HK'],
    ['hong kong', 'CN-HK'],
    ['Inre Mongoliet', 'CN-NM'],
    ['Tibet', 'CN-XZ'],
    ['Macao', 'CN-MO'],
    ['Macau', 'CN-MO'],
    ['Taiwan', 'CN-TW'],
    ['Taipei', 'CN-TW/taipei'],
    ['Kunshan', 'CN-JS/kunshan'],
    ['Yiwu', 'CN-ZJ/yiwu'],
    ['Xi’an', 'CN-SN/xian'],
    ['xian', 'CN-SN/xian'],
    ['Guang Dong', 'CN-GD'],
    ['Guangdong province', 'CN-GD'],
    ['Guangdongprovinsen', 'CN-GD'],
    ['provinsen Hubei', 'CN-HB'],
    ['Urumqi', 'CN-XJ/urumqi'],
    ['广东', 'CN-GD'],
    ['广东省', 'CN-GD'],
    ['天津市', 'CN-TJ'],
    ['Jilin', 'CN-JL'],
    ['Hainan', 'CN-HI'],
    ['Chengdu, Sichuan', 'CN-SC/chengdu'],
    ['Chengdu i Sichuan', 'CN-SC/chengdu'],
    ['Fuzhou i Jiangxi', 'CN-JX/fuzhou'],
    ['Bose', 'unknown'],
    ['Tiandjin', 'CN-TJ?'],
    ['Guandong', 'CN-GD?'],
    ['Shenzen', 'CN-GD/shenzhen?'],
    ['Shangai', 'CN-SH?'],
    ['Pekign', 'CN-BJ?'],
    ['Fuzhou', 'CN-FJ/fuzhou or CN-JX/fuzhou'],
    ['Suzhou', 'CN-JS/suzhou or CN-AH/suzhou'],
    ['Beijing och Shanghai', 'CN-BJ or CN-SH'],
    ['Kina', 'country'],
    ['China', 'country'],
    ['Atlantis', 'unknown'],
    ['Stockholm', 'unknown'],
    ['vet inte', 'unknown'],
    ['', 'unknown'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" is ${expected}`, () => assert.equal(short(readPlace(text)), expected));
  }
});

describe('places in running text', () => {
  const rows = [
    ['ny delegation från Tianjin', 'CN-TJ'],
    ['from tianjin cancer hospital', 'CN-TJ'],
    ['Tianjin Cancer Hospital kommer', 'CN-TJ'],
    ['Guangdongs hälsokommission', 'CN-GD'],
    ['vi åker till Kanton', 'CN-GD/guangzhou'],
    ['ska ner till shanghai', 'CN-SH'],
    ['天津市肿瘤医院', 'CN-TJ'],
    ['they want to visit Hotan', 'CN-XJ/hotan'],
    ['vi ska till Dali', 'CN-YN/dali'],
    ['from Guandong Health Commission', 'CN-GD?'],
    ['vi ska till Kina i maj', 'country'],
    ['Bo kommer på måndag', 'nothing'],
    ['Wang Jinhua kommer', 'nothing'],
    ['Dr Jining', 'nothing'],
    ['Ali is coming', 'nothing'],
    ['en bild av Dali', 'CN-YN/dali'],
    ['Dali', 'nothing'],
    ['i handen', 'nothing'],
    ['om hälsa och vård', 'nothing'],
    ['what is overdue', 'nothing'],
    ['Kinanätverket', 'nothing'],
    ['Chinanet', 'nothing'],
    ['from Lund', 'nothing'],
    ['till Malmö i augusti', 'nothing'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`"${text}" speaks of ${expected}`, () =>
      assert.equal(short(pickPlace(findPlaces(text))), expected));
  }

  it('keep the words as typed', () => {
    const text = 'besök från  ÜRÜMQI, tack';
    const [found] = findPlaces(text);
    assert.equal(found?.text, 'ÜRÜMQI');
    assert.equal(text.slice(...(found?.at ?? [0, 0])), 'ÜRÜMQI');
  });

  it('any text is read without a throw, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { at } of findPlaces(text)) assert.ok(at[0] <= at[1] && at[1] <= text.length);
        readPlace(text);
      }),
    );
    for (const piece of ['from Tiandjing ', '广', 'i ', 'Xi’', 'a']) {
      // What took its time by the square of the length would not be done within the test's own limit.
      assert.ok(readPlace(piece.repeat(10_000)));
    }
  });
});
