/** Plays a turn through a fault of the store, and then the same activity again without it. */

import assert from 'node:assert/strict';
import { titlesOf } from '../door/conversation.ts';
import type { Player, Stage } from '../door/stage.ts';
import { type Outcomes, tableUnder } from './doc-table.ts';
import { annaOn, type CallKind, outcomeOf, type StoreTurn, turns } from './store-turns.ts';

/** Milliseconds for a turn of which every call goes wrong. */
export const patience = { click: 2000, message: 2000 };
/** The product's own, for a turn of which one call goes wrong. */
const own = { click: 3000, message: 5000 };
/** For the turns before and after, so that a slow machine is not taken for a fault. */
const calm = { click: 20_000, message: 20_000 };

/** The patience of a stage, which is short, or the product's own, only while something is wrong. */
export function openPatience({ lasts }: { readonly lasts: boolean }) {
  const held = { ...calm };
  return {
    held,
    shorten: () => Object.assign(held, lasts ? patience : own),
    restore: () => Object.assign(held, calm),
  };
}

/** A stage and how its fault begins and ends. */
export interface Faulty {
  readonly stage: Stage;
  readonly begin: (kind: CallKind) => void;
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

export type Open = () => Promise<Faulty>;

async function playThrough(open: Open, turn: StoreTurn): Promise<string> {
  const { stage, begin, heal, close } = await open();
  try {
    const anna = annaOn(stage, heal);
    await anna.say('ny delegation från Tianjin Cancer Hospital 12–14 mars');
    await anna.press('Registrera');
    await turn.before(anna);
    begin(turn.kind);
    const shown = await turn.ask(anna);
    const outcome = outcomeOf(shown, turn);
    if (outcome === 'not sure' && shown.card) await checkCard(anna);
    const again = await turn.ask(anna);
    // A message that has been answered is not answered twice.
    const isAnswered = outcome === 'as usual' && again.words === '';
    assert.ok(isAnswered || again.words.includes(turn.usual), `asked again: ${again.words}`);
    await turn.after(anna);
    return outcome;
  } finally {
    await close();
  }
}

/** The card says that nobody knows, and shows what became of it. */
async function checkCard(anna: Player): Promise<void> {
  assert.ok(anna.latest);
  assert.match(anna.latest.words, /D-2027-001 · Oklart om det sparades/);
  assert.deepEqual(titlesOf(anna.latest), ['Visa hur det blev']);
  const { words } = await anna.press('Visa hur det blev');
  assert.match(words, /Besök D-2027-001 · (Registrerat|Inställt)/);
}

async function pingThrough(open: Open): Promise<string> {
  const { stage, begin, heal, close } = await open();
  const ready = async () => (await fetch(`http://127.0.0.1:${stage.app.port}/readyz`)).status;
  try {
    begin('ping');
    const status = await ready();
    heal();
    assert.equal(await ready(), 200);
    return status === 200 ? 'as usual' : 'not ready';
  } finally {
    await close();
  }
}

/** A test for each cell. The cells of a row wait for their deadlines at the same time. */
export function describeCells(
  name: string,
  outcomes: Outcomes,
  opening: (fault: string) => Open,
): void {
  describe(name, function () {
    this.timeout(120_000);
    it('is as docs/faults.md says', () => {
      assert.deepEqual(tableUnder(`### ${name}`), outcomes);
    });
    for (const [fault, row] of Object.entries(outcomes)) {
      describe(fault, () => {
        const played = new Map<string, PromiseSettledResult<string>>();
        before(async () => {
          const columns = Object.keys(row);
          const results = await Promise.allSettled(
            columns.map((column) => {
              const turn = turns[column];
              return turn ? playThrough(opening(fault), turn) : pingThrough(opening(fault));
            }),
          );
          for (const [index, result] of results.entries()) played.set(columns[index] ?? '', result);
        });
        for (const [column, outcome] of Object.entries(row)) {
          it(`${column}: ${outcome}`, () => {
            const result = played.get(column);
            if (result?.status !== 'fulfilled') throw result?.reason;
            assert.equal(result.value, outcome);
          });
        }
      });
    }
  });
}
