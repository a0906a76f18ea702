/** The card that takes the place of one whose click may or may not have been saved. */

import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';

/** What was clicked on: ids as the click bore them, each a way to see what became of it. */
export interface ClickedIds {
  readonly draft?: string;
  readonly request?: string;
  readonly delegation?: string;
  readonly support?: string;
  /** The day of a morning's list. */
  readonly digest?: string;
  /** Given for a button of a list of points. */
  readonly list?: 'points';
}

/** Which record it is about, as far as the turn knew. */
export interface UnsureOf {
  readonly number?: string | undefined;
  /** The partition of a delegation that is there for certain: its card is to take this one's place. */
  readonly pk?: string | undefined;
}

/** A version of no record: the card is drawn anew as soon as the record can be read. */
const NOT_SHOWN = 0;

export function unsureCard(t: Texts, ids: ClickedIds, { number, pk }: UnsureOf): DrawnCard {
  const { state, heading, button } = t.faults.card;
  const title = titleOf(t, ids, number);
  const lead = t.refusals['not-sure-saved']({ number });
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${title}: ${state}. ${lead}`,
    parts: { title, state, heading, lead },
    actions: [{ title: button, verb: 'show-outcome', ids: { ...ids } }],
    ...(pk !== undefined && { standing: { pk, version: NOT_SHOWN, view: 'delegation' } }),
  });
}

function titleOf(t: Texts, { draft, list }: ClickedIds, number: string | undefined): string {
  const { delegation, request, points, other } = t.faults.card;
  if (number?.startsWith('N-')) return t.support.title(number);
  if (number) return `${number.startsWith('G-') ? request : delegation} ${number}`;
  if (list) return points;
  return draft ? t.faults.card.draft : other;
}
