import assert from 'node:assert/strict';
import { helpCard } from '../../src/cards/lists.ts';
import { sv } from '../../src/texts/sv.ts';

const bodyOf = (count: number) => {
  const lines = Array.from({ length: count }, (_, i) => ({
    what: `Sak ${i + 1}.`,
    example: 'säg',
  }));
  const { content } = helpCard(sv, lines, true);
  const body = content.body as { id?: string; isVisible?: boolean; items?: unknown[] }[];
  return { actions: content.actions, folded: body.find(({ id }) => id === 'more-lines') };
};

describe('Help', () => {
  it('shows fifteen things that can be said, and folds the rest behind a button', () => {
    const { actions, folded } = bodyOf(17);
    assert.equal(folded?.isVisible, false);
    assert.equal(folded?.items?.length, 2);
    assert.deepEqual(actions, [
      { type: 'Action.ToggleVisibility', title: 'Visa fler', targetElements: ['more-lines'] },
    ]);
  });

  it('folds nothing when all of it fits', () => {
    const { actions, folded } = bodyOf(15);
    assert.equal(folded, undefined);
    assert.equal(actions, undefined);
  });
});
