/** What stands in the way of a request, or the grounds on which GRIP can rest its decision. */

import type { DeviationRow } from '../../domain/participation.ts';
import type { RequestView } from '../../domain/views.ts';
import { citeEach } from '../../texts/cite.ts';
import { shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardParts } from '../draw.ts';
import { plain } from '../plain.ts';
import { dialogueTexts } from './facts.ts';

interface Ground {
  readonly weight: string;
  readonly text: string;
  readonly rows: readonly string[];
}

const MOST_NOTES = 3;
/** Letters of a reason for a deviation. */
const MOST_REASON = 600;

export function requestNotes(
  t: Texts,
  view: RequestView,
): Pick<CardParts, 'notesTitle' | 'notes' | 'moreNotes'> {
  const { request, delegation } = view;
  const grounds =
    request.status === 'preparing'
      ? findingNotes(t, view)
      : request.status === 'with-grip'
        ? groundNotes(t, view)
        : [];
  const first = grounds.slice(0, MOST_NOTES);
  const cited = citeEach(
    delegation.strategy,
    first.map(({ rows }) => rows),
  );
  const shown = first.map(({ weight, text }, index) => ({
    weight,
    text: `${text} ${cited[index] ?? ''}`,
  }));
  const left = grounds.length - shown.length;
  return {
    notesTitle: t.advice.title(delegation.strategy),
    notes: shown,
    moreNotes: left > 0 ? t.advice.more(left) : '',
  };
}

function findingNotes(t: Texts, { findings }: RequestView): Ground[] {
  return findings.map((finding) => {
    const name = 'name' in finding ? plain(finding.name) : '';
    const { count, most } = 'count' in finding ? finding : { count: 0, most: 0 };
    const { weights } = t.advice;
    return {
      weight: finding.weight === 'blocks' ? weights.required : weights.consider,
      text: t.request.findings[finding.code]({ name, count, most }),
      rows: finding.rows,
    };
  });
}

function groundNotes(t: Texts, view: RequestView): Ground[] {
  const { dialogue, deviations, initiative, isMarketing } = view.request;
  const { grounds } = t.request;
  const notes: Ground[] = [{ weight: grounds.met, text: grounds.motivated, rows: ['S22'] }];
  if (dialogue.length > 0) {
    const text = grounds.dialogue(dialogueTexts(t, view).map(plain));
    notes.push({ weight: grounds.met, text, rows: ['S19'] });
  }
  if (isMarketing && initiative) {
    notes.push({
      weight: grounds.met,
      text: grounds.wish(plain(initiative.name)),
      rows: ['S24', 'S25'],
    });
  }
  // A deviation weighs more than what is met.
  return [...deviationNotes(t, deviations), ...notes];
}

function deviationNotes(t: Texts, deviations: Partial<Record<DeviationRow, string>>): Ground[] {
  return (['S23', 'S19'] as const).flatMap((row) => {
    const said = deviations[row];
    if (!said) return [];
    const reason = plain(shorten(said, MOST_REASON));
    const text = t.advice.notes.deviation({ row, reason });
    return [{ weight: t.advice.deviation, text, rows: [row] }];
  });
}
