/** The form in which a warning is passed with a written reason: one field for each. */

import { rowOf, warningsBefore } from '../domain/advice.ts';
import { MOST_TEXT } from '../domain/limits.ts';
import type { WarnedStep, Warning } from '../domain/notes.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { aboutText, headerOf } from './delegation-header.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { noteParts } from './notes.ts';
import { plain } from './plain.ts';

/** The step that comes next: a delegation that is over is to be closed, another to be confirmed. */
export function nextStep({ stage }: Pick<DelegationView, 'stage'>): WarnedStep | undefined {
  if (stage === 'completed') return 'close';
  return stage === 'registered' ? 'confirm' : undefined;
}

/** The warnings that stand in the way of what comes next. */
export function warningsOf(view: Pick<DelegationView, 'stage' | 'notes'>): readonly Warning[] {
  const step = nextStep(view);
  return step ? warningsBefore(step, view.notes) : [];
}

/** "En sak bör ändras eller motiveras innan besöket kan bekräftas."; '' when nothing stands in the way. */
export function warningsText(t: Texts, view: DelegationView): string {
  const step = nextStep(view);
  const count = warningsOf(view).length;
  return step && count > 0 ? t.deviation.waits(count, view.delegation.kind, step) : '';
}

export function deviateAction(t: Texts, { delegation }: DelegationView): CardAction {
  const ids = { delegation: delegation.number };
  return { title: t.deviation.button, verb: 'explain-deviation', ids, style: 'positive' };
}

/** `typed` and `error` are of a form that was sent and not saved. */
export function deviationCard(
  t: Texts,
  view: DelegationView,
  { typed = {}, error = '' }: { typed?: Readonly<Record<string, string>>; error?: string } = {},
): DrawnCard {
  const warnings = warningsOf(view);
  const { number, strategy } = view.delegation;
  const ids = { delegation: number };
  return drawCard({
    template: 'record',
    language: t.language,
    text: [aboutText(t, view), error, t.deviation.question].filter(Boolean).join(' '),
    parts: {
      ...headerOf(t, view),
      lead: plain(error),
      question: t.deviation.question,
      ...noteParts(t, strategy, warnings),
      inputs: warnings.map((warning) => reasonInput(t, warning, typed)),
      footer: t.deviation.footer,
    },
    actions: [
      { title: t.buttons.save, verb: 'save-deviation', ids, style: 'positive' },
      { title: t.buttons.back, verb: 'show-delegation', ids },
    ],
  });
}

function reasonInput(
  t: Texts,
  warning: Warning,
  typed: Readonly<Record<string, string>>,
): CardInput {
  const row = rowOf(warning);
  return {
    type: 'lines',
    id: row,
    label: t.deviation.labels[warning.code] ?? t.deviation.other,
    value: typed[row] ?? '',
    example: '',
    most: MOST_TEXT,
    choices: [],
    error: '',
  };
}
