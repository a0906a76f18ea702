/**
 * What people say, taken through the front of a real turn, and how much of it came out right. Each
 * file of the corpus prints its own accuracy; `outsider*.json` is by someone without a part in the code.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { judge, type Verdict } from './judge.ts';
import { outcomeOf } from './outcome.ts';
import { readOutsider } from './outsider.ts';
import { takeTurn } from './take-turn.ts';
import { readOwn, type Utterance } from './utterance.ts';
import { closeWorlds } from './world.ts';

const LEAST_RIGHT = 0.98;

const folder = new URL('corpus/', import.meta.url);

function read(file: string): readonly Utterance[] {
  const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return file.startsWith('outsider') ? readOutsider(json) : readOwn(json);
}

interface Judged {
  readonly verdict: Verdict;
  /** What was said, what came of it, and what was expected, for whoever mends it. */
  readonly story: string;
}

async function judged(utterance: Utterance): Promise<Judged> {
  const outcome = outcomeOf(await takeTurn(utterance));
  const verdict = judge(utterance.expected, outcome);
  const { say, context, expected } = utterance;
  const short = JSON.stringify({ context, outcome, expected });
  return { verdict, story: `${verdict}: ${say.slice(0, 80)}\n      ${short}` };
}

describe('what people say', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  after(closeWorlds);

  for (const file of files) {
    it(`is understood or asked back about: ${file}`, async function () {
      this.timeout(180_000);
      const all: Judged[] = [];
      for (const utterance of read(file)) all.push(await judged(utterance));
      const of = (verdict: Verdict) => all.filter((one) => one.verdict === verdict);
      const [right, asked, wrongDates] = [of('right'), of('asked back'), of('wrong date')];
      const share = (right.length + asked.length) / all.length;
      process.stdout.write(
        `      ${file}: ${all.length} said, ${percent(right.length / all.length)} right, ` +
          `${asked.length} asked back, ${percent(share)} in all, ${wrongDates.length} wrong dates\n`,
      );
      const failures = [...wrongDates, ...of('wrong')].map(({ story }) => story).join('\n    ');
      assert.equal(wrongDates.length, 0, `a date was silently wrong\n    ${failures}`);
      assert.ok(share >= LEAST_RIGHT, `too little was understood\n    ${failures}`);
    });
  }
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
