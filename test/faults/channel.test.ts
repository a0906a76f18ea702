import assert from 'node:assert/strict';
import type { Means } from '../../src/services/means.ts';
import { openStore } from '../../src/store/open.ts';
import { wordsOf } from '../door/cards.ts';
import { cardsOf } from '../door/grip/asking.ts';
import { meansWith } from '../door/grip/trail.ts';
import { MONDAY, openStage, people, type Stage } from '../door/stage.ts';
import { type Errand, errands, standingOf } from './channel-errands.ts';
import { type Faulting, faultFor, faults } from './channel-faults.ts';
import { channelOutcomes } from './channel-outcomes.ts';
import { tableUnder } from './doc-table.ts';

/** Milliseconds that a call may take here; the product's own are 8 000. */
const TIMEOUT = 1000;

/** What there is to see of an outbound call. */
interface Seen {
  /** Calls that arrived, before the bot left it. */
  readonly calls: number;
  /** How often it stands with the person then, and entries that wait to be sent. */
  readonly atOnce: number;
  readonly waiting: number;
  /** How often it stands when the channel is well again, a minute has passed and the person has come. */
  readonly inTheEnd: number;
  /** How the ledger says it ended. */
  readonly ledger: string;
  /** It stands in its short form. */
  readonly isShort: boolean;
  /** How often the unit is told that somebody cannot be reached. */
  readonly unitTold: number;
}

/** What an outcome in the table means. */
function meaningOf(outcome: string, column: string, faulting: Faulting | undefined): Seen {
  const { calls = 0, isTaken = false } = faulting ?? {};
  const isNotice = column.startsWith('notice');
  const shown = isTaken ? 1 : 0;
  const none: Seen = {
    calls,
    atOnce: shown,
    waiting: 0,
    inTheEnd: shown,
    ledger: '',
    isShort: false,
    unitTold: 0,
  };
  const arrived = { ...none, atOnce: 1, inTheEnd: 1, ledger: isNotice ? 'delivered' : '' };
  switch (outcome) {
    case 'as usual':
      return arrived;
    case 'in short':
      return { ...arrived, isShort: true };
    case 'later':
      return { ...none, waiting: 1, inTheEnd: 1, ledger: column === 'redraw' ? '' : 'delivered' };
    case 'waits':
      return { ...none, waiting: 1, inTheEnd: 1, ledger: 'delivered', unitTold: 1 };
    case 'perhaps':
      return { ...none, ledger: isNotice ? 'ambiguous' : '' };
    case 'once more':
      return { ...none, waiting: 1, inTheEnd: shown + 1, ledger: 'delivered, perhaps twice' };
    case 'again':
      return { ...none, waiting: 1, inTheEnd: 1 };
    case 'anew':
      return { ...none, waiting: 1, inTheEnd: 1, ledger: 'superseded' };
    case 'let go':
      return { ...none, ledger: 'forgotten' };
    case 'lost':
      return none;
    default:
      return assert.fail(`docs/faults.md does not say what "${outcome}" is`);
  }
}

async function play(column: string, fault: string): Promise<Seen> {
  const [errand, faulting] = [errands[column], faults[fault]];
  assert.ok(errand && faulting);
  const store = await openStore('sqlite::memory:', { now: () => MONDAY });
  const stage = await openStage({
    store,
    timeout: TIMEOUT,
    token: async (isAnew) => (isAnew ? 'fresh' : 'old'),
  });
  try {
    const { act } = await errand.before(stage);
    await stage.app.settled();
    const shownBefore = standingOf(stage, errand).length;
    const callsBefore = stage.channel.calls.length;
    const heal = await begin(stage, errand, faulting);
    await act();
    await stage.app.settled();
    const shown = () => standingOf(stage, errand).length - shownBefore;
    const calls = stage.channel.calls.slice(callsBefore).filter(isOf(errand)).length;
    const atOnce = shown();
    const waiting = (await documents(meansWith(store), 'outbox', errand)).length;
    await heal();
    stage.clock.at += 61_000;
    await stage.as(people[errand.to]).say('fortsätt');
    await stage.app.settled();
    const [row] = await documents(meansWith(store), 'ledger', errand);
    const ledger = row ? `${row.outcome}${row.mayBeDouble ? ', perhaps twice' : ''}` : '';
    const isShort = standingOf(stage, errand).some(({ card }) =>
      wordsOf(card ?? {}).includes('Allt får inte plats'),
    );
    const unitTold = cardsOf(stage.channel, 'megan', 'går inte att nå').length;
    return { calls, atOnce, waiting, inTheEnd: shown(), ledger, isShort, unitTold };
  } finally {
    await stage.close();
  }
}

const isOf =
  ({ method, to }: Errand) =>
  (call: { readonly method: string; readonly conversation: string }) =>
    call.method === method && call.conversation === `a:${people[to].id}`;

/** Begins a fault; gives what ends it. A message that is not found stays so. */
async function begin(stage: Stage, errand: Errand, faulting: Faulting) {
  const { channel } = stage;
  if (faulting.fault === 'refused') return channel.refuseConnections();
  channel.fault = faultFor(faulting, isOf(errand));
  return async () => {
    const staysSo = errand.method === 'PUT' && faulting.fault === 404;
    if (!staysSo) channel.fault = () => undefined;
  };
}

async function documents(means: Means, kind: 'outbox' | 'ledger', { key, to }: Errand) {
  const where = [['kind', '=', kind]] as const;
  const found = await Promise.all([
    means.store.query('work', { where }),
    means.store.query('bot', { where }),
  ]);
  return found
    .flatMap(({ rows }) => rows)
    .map(({ doc }) => JSON.parse(JSON.stringify(doc)))
    .filter(({ id, tell }) => id.slice(4).startsWith(key) && (!tell || tell.to === people[to].id));
}

describe('The channel', function () {
  this.timeout(120_000);

  it('is as docs/faults.md says', () => {
    assert.deepEqual(tableUnder('### What follows'), channelOutcomes);
  });

  for (const [fault, row] of Object.entries(channelOutcomes)) {
    describe(fault, () => {
      const columns = Object.keys(row);
      let played: readonly PromiseSettledResult<Seen>[] = [];
      // The cells of a row wait for their deadlines at the same time.
      before(async () => {
        played = await Promise.allSettled(columns.map((column) => play(column, fault)));
      });
      for (const [index, column] of columns.entries()) {
        const outcome = row[column] ?? '';
        it(`${column}: ${outcome}`, () => {
          const result = played[index];
          if (result?.status !== 'fulfilled') throw result?.reason;
          assert.deepEqual(result.value, meaningOf(outcome, column, faults[fault]));
        });
      }
    });
  }
});
