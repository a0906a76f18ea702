/** The cards of the strategy and of what follows from it: sections and rows, deviations, who leads. */

import { delegationCard } from '../../src/cards/delegation.ts';
import { deviationCard, warningsOf } from '../../src/cards/deviation.ts';
import { leadCard } from '../../src/cards/lead.ts';
import { strategyCard, strategyRowCard, strategySectionCard } from '../../src/cards/strategy.ts';
import { rowOf } from '../../src/domain/advice.ts';
import { notesOn } from '../../src/domain/advice-facts.ts';
import type { Delegation } from '../../src/domain/delegation.ts';
import type { DelegationView } from '../../src/domain/views.ts';
import { strategyOf } from '../../src/strategy/strategy.ts';
import type { Turn } from '../../src/turn.ts';
import type { Draw, Words } from './requests.ts';

/** `view` is of a registered delegation; each warning has its field, and the lead is changed or not. */
export function* adviceCards(turn: Turn, view: DelegationView, words: Words): Generator<Draw> {
  const { t, timeZone } = turn;
  const { number } = view.delegation;
  const typed = Object.fromEntries(warningsOf(view).map((one) => [rowOf(one), words.text]));
  yield ['deviation', deviationCard(t, view), number];
  yield ['deviation, refused', deviationCard(t, view, { typed, error: words.name }), number];
  yield ['lead', leadCard(t, view), number];
  const delegation: Delegation = {
    ...view.delegation,
    leadOverride: { lead: 'naringsliv-skane', reason: words.text },
    deviations: { S36: words.text, S37: words.text },
  };
  const notes = notesOn(delegation, {
    today: turn.today,
    isFirstContact: false,
    settings: turn.settings,
  });
  const passed = { ...view, delegation, notes, missing: [] };
  yield ['lead, another', leadCard(t, passed, words.name), number];
  yield ['lead, not to change', leadCard(t, { ...passed, mayChange: false }), number];
  yield [
    'delegation, warnings passed',
    delegationCard(t, passed, { timeZone, isPersonal: true }),
    number,
  ];
  const warned = { ...view, missing: [] };
  yield [
    'delegation, warnings left',
    delegationCard(t, warned, { timeZone, isPersonal: true }),
    number,
  ];
}

export function* strategyCards({ t }: Turn): Generator<Draw> {
  const strategy = strategyOf('2012');
  yield ['strategy', strategyCard(t, strategy)];
  for (const section of new Set(Object.values(strategy.rows).map((row) => row.section))) {
    yield [`strategy, ${section}`, strategySectionCard(t, strategy, section)];
  }
  for (const row of Object.keys(strategy.rows)) {
    yield [`strategy, ${row}`, strategyRowCard(t, strategy, row)];
  }
}
