/** The card of a delegation. */

import { dayAt } from '../domain/days.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { confirmAction, confirmingText } from './confirming.ts';
import { aboutText, headerOf, standingOf } from './delegation-header.ts';
import { hasPoints, pointsFirst, pointsOutcome, showPointsAction } from './delegation-points.ts';
import { factParts, themesText } from './describe.ts';
import { warningsText } from './deviation.ts';
import { type CardAction, type DrawnCard, drawCard } from './draw.ts';
import { noteParts } from './notes.ts';
import { openInOwnChat } from './open-own-chat.ts';
import { plain } from './plain.ts';

export interface DelegationCardOptions {
  readonly timeZone: string;
  /** What just happened; first on the card. */
  readonly lead?: string | undefined;
  /** Said in passing, beneath the facts. */
  readonly aside?: string | undefined;
  /** Whether it is read in the reader's own chat; elsewhere it has no buttons but one. */
  readonly isPersonal: boolean;
}

/** Facts on a copy that many see. */
const MOST_PUBLIC_FACTS = 4;

export function delegationCard(
  t: Texts,
  view: DelegationView,
  options: DelegationCardOptions,
): DrawnCard {
  const { lead = '', aside = '', isPersonal } = options;
  const outcome = outcomeText(t, view, options.timeZone);
  const { facts, moreFacts } = factParts(t, view.delegation, themeText(t, view));
  const isCancelled = view.delegation.status === 'cancelled';
  // What is required is said by the outcome, the purpose by the theme; nothing follows from what will not be.
  const notes = view.notes.filter(
    ({ code, weight }) => !isCancelled && weight !== 'required' && code !== 'purpose',
  );
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, aside, aboutText(t, view), outcome].filter(Boolean).join(' '),
    parts: {
      ...headerOf(t, view),
      lead: plain(lead),
      question: plain(outcome),
      facts: isPersonal ? facts : facts.slice(0, MOST_PUBLIC_FACTS),
      moreFacts: isPersonal ? moreFacts : [],
      aside: plain(aside),
      ...(isPersonal ? noteParts(t, view.delegation.strategy, notes) : {}),
      footer: isCancelled ? t.delegation.calledOffFooter : '',
    },
    actions: isPersonal
      ? actionsOf(t, view)
      : [openInOwnChat(t, { delegation: view.delegation.number })],
    standing: standingOf(view),
  });
}

/** The themes with the purpose behind them: export and investment, joint work (S16). */
function themeText(t: Texts, { delegation, notes }: DelegationView): string {
  const purposes = notes.flatMap((note) => (note.code === 'purpose' ? note.details.purposes : []));
  const purpose = purposes.length > 0 ? t.advice.purpose(purposes) : '';
  return [themesText(t, delegation), purpose].filter(Boolean).join(' · ');
}

/** Where it stands and the one next step. */
function outcomeText(t: Texts, view: DelegationView, timeZone: string): string {
  const { delegation, changedBy } = view;
  if (delegation.status === 'cancelled') {
    return t.delegation.calledOffBy(
      changedBy.name,
      dayAt(delegation.changedAt, timeZone),
      delegation.kind,
    );
  }
  if (view.stage === 'completed') {
    const warned = hasPoints(view) ? warningsText(t, view) : '';
    return [pointsOutcome(t, view), warned].filter(Boolean).join(' ');
  }
  if (delegation.status !== 'registered') return '';
  return confirmingText(t, view);
}

function actionsOf(t: Texts, view: DelegationView): CardAction[] {
  const { number, status } = view.delegation;
  const ids = { delegation: number };
  const isOpen = view.mayChange && (status === 'registered' || status === 'confirmed');
  const isOver = view.stage === 'completed';
  const complete = {
    title: t.buttons.complete,
    verb: 'complete-delegation',
    ids,
    ...(isOver ? {} : { style: 'positive' as const }),
  };
  const change = { title: t.buttons.change, verb: 'edit-delegation', ids };
  const next = confirmAction(t, view) ?? complete;
  const first = status === 'registered' ? [next, change] : [change];
  return [
    ...(isOpen && isOver ? pointsFirst(t, view) : []),
    ...(isOpen ? (isOver ? first.slice(-1) : first) : []),
    ...(isOpen && !isOver
      ? [{ title: t.request.buttons.request, verb: 'request-participation', ids }]
      : []),
    ...showPointsAction(t, view),
    { title: t.buttons.history, verb: 'show-history', ids },
  ];
}
