import assert from 'node:assert/strict';
import { answerFault } from '../../../src/bot/answer-fault.ts';
import { StoreError } from '../../../src/services/ports/store.ts';
import type { Writes } from '../../../src/services/watch-writes.ts';
import { textsIn } from '../../../src/texts/texts.ts';
import { buttonsOf } from '../../door/cards.ts';

const t = textsIn('sv');
const silent = new StoreError('unsure', 'no answer');
const wrote = (number: string | undefined): Writes => {
  return { became: 'perhaps', number, pk: number && 'occ:1', isDraft: false };
};
const click = { kind: 'click', place: 'personal', values: { verb: 'run-command' } } as const;

describe('The answer to a turn that failed', () => {
  it('leads to the record that was written, whichever kind it is, when the click named none', () => {
    for (const [number, ids] of [
      ['D-2027-001', { delegation: 'D-2027-001' }],
      ['N-2027-001', { support: 'N-2027-001' }],
    ] as const) {
      const { card } = answerFault(t, silent, wrote(number), click);
      assert.ok(card);
      const [button] = buttonsOf(card.content);
      assert.deepEqual(button?.data, { verb: 'show-outcome', ...ids });
      assert.equal(card.standing !== undefined, number.startsWith('D-'));
    }
  });

  it('is never "not saved" for a fault of ours after something was written', () => {
    const said = { ...click, kind: 'message' } as const;
    const { text } = answerFault(t, new TypeError('ours'), wrote('D-2027-001'), said);
    assert.match(text ?? '', /Det är inte säkert att ändringen sparades\. Titta på D-2027-001/);
  });

  it('is no card where others read along', () => {
    const { card } = answerFault(t, silent, wrote('D-2027-001'), { ...click, place: 'channel' });
    assert.equal(card, undefined);
  });
});
