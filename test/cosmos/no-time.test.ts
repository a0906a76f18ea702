import assert from 'node:assert/strict';
import { StoreError } from '../../src/services/ports/store.ts';
import { within } from '../../src/store/cosmos/calls.ts';

describe('a call of the store that has no time left', () => {
  for (const milliseconds of [0, -21]) {
    it(`is not made: ${milliseconds} ms`, async () => {
      let isMade = false;
      const call = within(
        milliseconds,
        async () => {
          isMade = true;
        },
        () => 'unsure',
      );
      await assert.rejects(call, (error) => {
        return error instanceof StoreError && error.code === 'unavailable';
      });
      assert.equal(isMade, false);
    });
  }
});
