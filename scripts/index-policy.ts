/** Prints the index policy of a container, to be given to one that is made by hand: work or bot. */

import { indexedFields } from '../src/services/ports/store.ts';
import { indexPolicyOf } from '../src/store/cosmos/index-policy.ts';

const [name = ''] = process.argv.slice(2);
if (name !== 'work' && name !== 'bot') {
  throw new Error(`Say which container: ${Object.keys(indexedFields).join(' or ')}.`);
}
console.log(JSON.stringify(indexPolicyOf(name), null, 2));
