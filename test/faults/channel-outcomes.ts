/** What becomes of an outbound call that goes wrong: as docs/faults.md has it. */

import type { Outcomes } from './doc-table.ts';

const same = (outcome: string) => ({
  answer: outcome,
  notice: outcome,
  'notice that asks': outcome,
  redraw: outcome,
});

const perhaps = {
  answer: 'perhaps',
  notice: 'perhaps',
  'notice that asks': 'once more',
  redraw: 'again',
};

export const channelOutcomes: Outcomes = {
  slow: same('as usual'),
  '429, Retry-After of a second': same('as usual'),
  '429, Retry-After of a minute': same('later'),
  '429, without': same('later'),
  '412': same('later'),
  'connection refused': same('later'),
  '401, of an old token': same('as usual'),
  '401': same('later'),
  '408': perhaps,
  '500': perhaps,
  '502': perhaps,
  '503': perhaps,
  '504': perhaps,
  'reset before the body': perhaps,
  'reset after the body': perhaps,
  hang: perhaps,
  'not JSON': perhaps,
  '403': { answer: 'lost', notice: 'waits', 'notice that asks': 'waits', redraw: 'let go' },
  '404': { answer: 'lost', notice: 'waits', 'notice that asks': 'waits', redraw: 'anew' },
  '413': same('in short'),
};
