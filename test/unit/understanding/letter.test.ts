import assert from 'node:assert/strict';
import { readNameAnswer } from '../../../src/understanding/delegation/answered-name.ts';
import { isInsult } from '../../../src/understanding/insult.ts';
import { readDelegation } from '../../../src/understanding/read-delegation.ts';

const today = '2026-11-23';

describe('a letter that was passed on', () => {
  for (const [text, organisation] of [
    [
      'Ämne: VB: Besök\nFrån: Li Wei\nHej,\nNingbo Bureau of Commerce ber att få komma 3–5 maj.\nMvh Eva',
      'Ningbo Bureau of Commerce',
    ],
    [
      'Subject: FW: Visit\nDear Mr Li, Wuhan Union Hospital would like to visit on 4 May. Regards, Bo',
      'Wuhan Union Hospital',
    ],
    ['Ämne: Resa\nHej, vi flyger till Wuhan 6 april.\nSkickat från min iPhone', undefined],
  ] as const) {
    it(`names ${organisation ?? 'nobody'} in "${text.slice(0, 20)}"`, () => {
      assert.equal(readDelegation(text, { today }).organisation?.text, organisation);
    });
  }
});

describe('who does something', () => {
  it('is no organisation', () => {
    const text = 'jag har varit i Nanning med handelskammaren';
    assert.equal(readDelegation(text, { today }).organisation, undefined);
    assert.equal(readNameAnswer('strunta i det, vi hinner inte', []), undefined);
    assert.equal(readNameAnswer('Wuhan University, jag tror det', []), 'Wuhan University');
  });
});

describe('an insult', () => {
  it('is no cry for help unless it asks for some', () => {
    assert.equal(isInsult('Håll truten, dumma bot'), true);
    assert.equal(isInsult('hjälp mig då, jävla robot'), false);
    assert.equal(isInsult('hej'), false);
  });
});
