import assert from 'node:assert/strict';
import { isDefinite } from '../../../src/domain/support-request.ts';

describe('The subject of an agreement', () => {
  for (const subject of [
    'kliniska prövningar',
    'Kliniska prövningar med Tianjin',
    'samarbete med Lunds universitet om cancerforskning',
    'allmän utbildning i sjukvårdsadministration',
    'förpackningar',
    'co-operation on food safety',
    'collaboration with Wuhan University in clinical trials',
    'allt inom life science',
  ]) {
    it(`S62: is definite: ${subject}`, () => assert.equal(isDefinite(subject), true));
  }

  for (const subject of [
    'samarbete i allmänhet',
    'ett allmänt samarbete',
    'samarbete med Tianjin',
    'ökat utbyte mellan Skåne och Guangdong',
    'allt',
    'vänskap och relationer',
    'olika områden',
    'co-operation in general',
    'cooperation with Tianjin',
    'everything',
    'broad collaboration',
    '…',
    '',
  ]) {
    it(`S62: is general: ${subject}`, () => assert.equal(isDefinite(subject), false));
  }
});
