/** Every message extension there is. The manifest's list and its tests are made from this one. */

import type { Extension } from './extension.ts';
import { registerMessage } from './register-message.ts';
import { searchDelegations } from './search-delegations.ts';

export const extensions: readonly Extension[] = [searchDelegations, registerMessage];
