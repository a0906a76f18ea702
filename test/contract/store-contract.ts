/**
 * What every store must do, whatever it keeps its documents in.
 *
 * To plug in another adapter, write a `<adapter>.test.ts` beside this file that calls
 * `describeStore('cosmos', open, { advance })`. `open` is called once; the store may hold other
 * documents, since every test keeps to partitions and owners of its own. `advance(seconds)` lets
 * that much of the store's time pass: a moved clock where there is one, else a real wait.
 */

import type { Store } from '../../src/services/ports/store.ts';
import { describeAtomicity } from './store/atomicity.ts';
import { describeEtags } from './store/etags.ts';
import { describeLimits } from './store/limits.ts';
import { describePaging } from './store/paging.ts';
import { describePartitions } from './store/partitions.ts';
import { describeQueries } from './store/queries.ts';
import { describeSequences } from './store/sequences.ts';
import type { Subject } from './store/subject.ts';
import { describeText } from './store/text.ts';
import { describeTtl } from './store/ttl.ts';

export function describeStore(
  name: string,
  open: () => Promise<Store>,
  { advance }: Pick<Subject, 'advance'>,
): void {
  describe(`the store contract: ${name}`, () => {
    let opened: Store | undefined;
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened?.close();
    });
    const store = () => {
      if (opened === undefined) throw new Error('the store is not open yet');
      return opened;
    };
    const subject = { store, advance };

    it('an open store answers a ping', () => store().ping());
    describeAtomicity(subject);
    describeEtags(subject);
    describeSequences(subject);
    describeText(subject);
    describeQueries(subject);
    describePaging(subject);
    describePartitions(subject);
    describeTtl(subject);
    describeLimits(subject);
  });
}
