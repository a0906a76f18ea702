/** Copies of stores as lists of lines, and a store that has something of everything. */

import { canonical } from '../../src/domain/audit.ts';
import type { Store } from '../../src/services/ports/store.ts';
import { exportLines } from '../../src/services/transfer/export-lines.ts';
import { type Imported, importLines } from '../../src/services/transfer/import-lines.ts';
import { Tally } from '../../src/services/transfer/lines.ts';
import { openEmbeddedStore } from '../../src/store/embedded.ts';
import { type Exchange, play } from '../door/conversation.ts';
import { bringToGrip, cardOf, gather, pressOn } from '../door/grip/asking.ts';
import { MONDAY, openStage, people } from '../door/stage.ts';

const AT = '2027-01-11T08:00:00.000Z';

export function openMemory(): Store {
  return openEmbeddedStore({ file: ':memory:', now: () => MONDAY });
}

export async function copyOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(store, AT)) lines.push(line);
  return lines;
}

export function importInto(store: Store, lines: readonly string[]): Promise<Imported> {
  return importLines(store, async function* () {
    yield* lines;
  });
}

/** The same copy with other documents in it, its last line made right again. */
export function resealed(lines: readonly string[]): readonly string[] {
  const documents = lines.slice(1, -1);
  const tally = new Tally();
  for (const line of documents)
    tally.add(line.startsWith('{"container":"bot"') ? 'bot' : 'work', line);
  return [...lines.slice(0, 1), ...documents, tally.endLine()];
}

type Fields = Record<string, unknown>;

/** Changes each document that a test picks; undefined leaves it out. */
export function altered(
  lines: readonly string[],
  change: (doc: Fields, pk: string) => Fields | undefined,
): readonly string[] {
  const documents = lines.slice(1, -1).flatMap((line) => {
    const { container, pk, doc } = JSON.parse(line);
    const changed = change(doc, pk);
    return changed ? [canonical({ container, pk, doc: JSON.parse(JSON.stringify(changed)) })] : [];
  });
  return resealed([...lines.slice(0, 1), ...documents, '']);
}

/** The delegations of a store that was filled. */
export const CLOSED = 'D-2027-001';
export const OPEN = 'D-2027-002';

const over: readonly Exchange[] = [
  { say: 'vi hade besök från Wuhan Union Hospital 4–5 januari, life science' },
  { say: 'registrera', see: [CLOSED] },
  {
    say: 'lägg till punkter: Skicka "listan" \u2028 senast 1 april, @Megan\nBoka tolk senast 2 april',
  },
  { press: 'Spara' },
  { say: `avsluta ${CLOSED}`, see: ['är avslutad'] },
  { say: 'ny delegation från Wuhan 广东省 🐉' },
];

/**
 * Fills a store through the door: a visit that GRIP has decided on, a visit that is closed with points,
 * a draft that is open, messages that wait, and people in two languages.
 */
export async function fill(store: Store): Promise<void> {
  const stage = await openStage({ store: { ...store, close: async () => {} } });
  try {
    await play(stage.as(people.omar), over);
    const cast = await gather(stage, { jonas: 'English' });
    const { request } = await bringToGrip(cast);
    await pressOn(cast.eva, cardOf(stage.channel, 'eva', request), 'Bifall');
    await pressOn(cast.jonas, cardOf(stage.channel, 'jonas', request), 'Approve');
    stage.channel.failures.push(...Array.from({ length: 10 }, () => 429));
    await cast.megan.say(`ändra ${OPEN} till 12 personer`);
  } finally {
    await stage.close();
  }
}
