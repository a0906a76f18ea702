import assert from 'node:assert/strict';
import {
  type CardAction,
  type CardInput,
  type CardParts,
  type DrawnCard,
  drawCard,
} from '../../src/cards/draw.ts';
import { shortForm } from '../../src/cards/short-form.ts';
import { actionsOf } from './elements.ts';
import { remarksOn } from './valid.ts';

const MOST_BYTES = 25_000;
const long = 'En *lång* text om samarbetet med 广东省. '.repeat(60);
const head = { title: 'Politisk medverkan G-2027-003', state: 'Hos GRIP', heading: 'Tianjin' };
const actions: readonly CardAction[] = [
  { title: 'Rösta', verb: 'vote', ids: { request: 'G-2027-003', round: 1 } },
  { title: 'Historik', verb: 'show-history', ids: { delegation: 'D-2027-014' } },
];
const field: CardInput = {
  type: 'lines',
  id: 'reason',
  label: 'Skäl',
  value: long,
  example: '',
  most: 2000,
  choices: [],
  error: '',
};

function draw(parts: Partial<CardParts>): DrawnCard {
  const shared = { template: 'record', language: 'sv', text: 'G-2027-003: hos GRIP.' } as const;
  return drawCard({ ...shared, parts: { ...head, ...parts }, actions });
}

const many = <T>(one: T): T[] => Array.from({ length: 14 }, () => one);
const bytesOf = (card: DrawnCard) => Buffer.byteLength(JSON.stringify(card.content));
const verbsOf = (card: DrawnCard) => actionsOf(card.content).map(({ verb }) => verb);

describe('a card too large for a message', () => {
  it('keeps its fields and buttons, and its texts are cut, which it says', () => {
    const facts = many({ title: 'Skäl', value: long });
    const card = draw({ facts, inputs: [{ ...field, value: 'kvar' }] });
    assert.ok(bytesOf(card) <= MOST_BYTES, `${bytesOf(card)}`);
    const words = JSON.stringify(card.content);
    assert.match(words, /Långa texter är kortade här/);
    assert.match(words, /kvar/);
    assert.deepEqual(verbsOf(card), ['vote', 'show-history']);
    assert.equal(card.isShort, true);
    assert.deepEqual(remarksOn(card.content), []);
  });

  it('whose fields alone are too much is its head and the way to its record', () => {
    const card = draw({ inputs: many(field) });
    assert.ok(bytesOf(card) <= MOST_BYTES, `${bytesOf(card)}`);
    const words = JSON.stringify(card.content);
    assert.match(words, /G-2027-003 · \*\*Hos GRIP\*\*/);
    assert.match(words, /Allt får inte plats/);
    assert.deepEqual(verbsOf(card), ['show-request']);
    assert.deepEqual(remarksOn(card.content), []);
  });

  it('is no card of an ordinary size', () => {
    const card = draw({ facts: [{ title: 'Skäl', value: long }], inputs: [field] });
    assert.equal(card.isShort, undefined);
    assert.match(JSON.stringify(card.content), /广东省\. "/);
  });

  it('opens in one’s own chat where many read', () => {
    const shared = {
      template: 'record',
      language: 'en',
      text: 'D-2027-014.',
      parts: head,
    } as const;
    const open = { title: 'Open', verb: 'open-in-own-chat', ids: { delegation: 'D-2027-014' } };
    const card = shortForm(drawCard({ ...shared, actions: [open] }));
    assert.deepEqual(verbsOf(card), ['open-in-own-chat']);
    assert.match(JSON.stringify(card.content), /has no room for all of this/);
  });
});
