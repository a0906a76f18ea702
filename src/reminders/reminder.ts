/** Something that time brings. One file each; the sweep runs them all. */

import type { ReminderName } from '../domain/status.ts';
import type { Means } from '../services/means.ts';
import type { Courier } from '../services/ports/courier.ts';

export interface Reminder {
  readonly name: ReminderName;
  /** Does what is due and returns how much was done. Running it twice, or in two processes, is safe. */
  readonly run: (means: Means, courier: Courier) => Promise<number>;
}
