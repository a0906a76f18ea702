/** What becomes of a turn in which a call of the store goes wrong: as docs/faults.md has it. */

import type { Outcomes } from './doc-table.ts';

const asUsual = 'as usual';
const cannotRead = 'cannot read';
const notSaved = 'not saved';
const notSure = 'not sure';
const notReady = 'not ready';

/** The same whatever goes wrong. */
const reading = { 'point read': cannotRead, query: cannotRead };
const refused = {
  'write of one': notSaved,
  'commit by click': notSaved,
  'commit by message': notSaved,
};
const unknown = {
  'write of one': notSure,
  'commit by click': notSure,
  'commit by message': notSure,
};
const once = {
  'point read': asUsual,
  query: asUsual,
  'write of one': asUsual,
  'commit by click': asUsual,
  'commit by message': asUsual,
  ping: asUsual,
};
const lastingRefusal = { ...reading, ...refused, ping: notReady };
const lastingSilence = { ...reading, ...unknown, ping: notReady };

export const cosmosOnce: Outcomes = {
  '408': once,
  '429': once,
  '449': once,
  '503': once,
  hang: once,
  'lost answer': once,
};

export const cosmosLasting: Outcomes = {
  '408': lastingSilence,
  '429': lastingRefusal,
  '449': lastingRefusal,
  '503': lastingSilence,
  hang: lastingSilence,
  'lost answer': lastingSilence,
};

/** What was last written can be read whoever is writing. */
const readable = { 'point read': asUsual, query: asUsual, ping: asUsual };

export const embedded: Outcomes = {
  'locked for a moment': once,
  'locked for longer': { ...readable, ...refused },
  'full disk': { ...readable, ...refused },
  'failing disk': lastingSilence,
};
