/** What lies in the store of a test: the trail of an occasion, its request, who was told. */

import type { EventCode } from '../../../src/domain/audit.ts';
import { readEvents } from '../../../src/services/history.ts';
import type { Means } from '../../../src/services/means.ts';
import { loadOccasion } from '../../../src/services/occasion.ts';
import type { Store } from '../../../src/services/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { someInstance } from '../../fixtures/means.ts';
import { anyone } from '../../fixtures/reader.ts';
import { MONDAY, openStage, type Stage } from '../stage.ts';

export interface Recorded {
  readonly stage: Stage;
  readonly means: Means;
}

export function meansWith(store: Store): Means {
  let ids = 0;
  return {
    store,
    clock: { now: () => MONDAY },
    timeZone: 'Europe/Stockholm',
    newId: () => `id-${++ids}`,
    random: () => 0,
    defaultRole: 'officer',
    admins: [],
    instance: someInstance,
  };
}

/** A stage whose store can be looked into. */
export async function openRecorded(): Promise<Recorded> {
  const store = await openStore('sqlite::memory:', { now: () => MONDAY });
  return { stage: await openStage({ store }), means: meansWith(store) };
}

export async function eventsOf(means: Means, number: string) {
  const { pk } = await loadOccasion(means, anyone, number);
  return readEvents(means, pk);
}

/** How often something happened. */
export async function countOf(means: Means, number: string, code: EventCode): Promise<number> {
  return (await eventsOf(means, number)).filter((event) => event.code === code).length;
}
