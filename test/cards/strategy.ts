/** The cards of the strategy and of what follows from it: sections and rows, deviations, who leads. */

import { delegationCard } from '../../src/cards/delegation.ts';
import { deviationCard, warningsOf } from '../../src/cards/deviation.ts';
import { leadCard } from '../../src/cards/lead.ts';
import { strategyCard, strategyRowCard, strategySectionCard } from '../../src/cards/strategy.ts';
import { supportCard, supportListCard } from '../../src/cards/support.ts';
import { supportHistoryCard } from '../../src/cards/support-history.ts';
import { rowOf } from '../../src/domain/advice.ts';
import { notesOn } from '../../src/domain/advice-facts.ts';
import type { Delegation } from '../../src/domain/delegation.ts';
import type { SupportOutcome, SupportRequest } from '../../src/domain/support-request.ts';
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

/** A request for support, asked and answered, and the list of them. */
export function* supportCards({ t }: Turn, words: Words): Generator<Draw> {
  const request: SupportRequest = {
    id: 'n1',
    number: 'N-2027-001',
    version: 1,
    strategy: '2012',
    status: 'open',
    from: { name: words.name },
    about: words.text,
    outcome: null,
    registeredAt: '2027-01-11T08:00:00.000Z',
    registeredBy: 'anna',
    answeredAt: null,
    answeredBy: null,
  };
  const names = { registeredBy: words.name, answeredBy: words.name, mayAnswer: true };
  yield ['support', supportCard(t, { request, ...names }, words.name)];
  const outcomes: readonly SupportOutcome[] = [
    { kind: 'delegation', number: 'D-2027-014' },
    { kind: 'agreement', subject: words.text, deviation: words.text },
    { kind: 'answer', text: words.text },
  ];
  for (const outcome of outcomes) {
    const answered = { ...request, status: 'answered', outcome } as const;
    const at = { answeredAt: '2027-01-12T08:00:00.000Z', answeredBy: 'megan' };
    const view = { request: { ...answered, ...at }, ...names };
    yield [`support, ${outcome.kind}`, supportCard(t, view)];
  }
  const entry = { at: request.registeredAt, by: words.name, remark: words.text };
  const entries = [undefined, ...outcomes].map((outcome) => ({ ...entry, outcome }));
  for (const times of [1, 6]) {
    const many = Array.from({ length: times }, () => entries).flat();
    const view = { request, entries: many };
    yield [`support, history ${times}`, supportHistoryCard(t, view, 'Europe/Stockholm')];
  }
  yield ['support, of others', supportCard(t, { request, ...names, mayAnswer: false })];
  yield [
    'support requests',
    supportListCard(
      t,
      Array.from({ length: 15 }, () => request),
    ),
  ];
  yield ['support requests, none', supportListCard(t, [])];
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
