/** Something in doubt, as a question in the reader's language. */

import type { DelegationKind } from '../../domain/delegation.ts';
import { monthName, NBSP, shorten } from '../../texts/format.ts';
import { placeText } from '../../texts/names.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Doubt } from './state.ts';

/** Letters of a person's own words in a question. */
export const MOST_QUOTED = 60;

/** The question that a doubt is. */
export function doubtText(t: Texts, doubt: Doubt, kind: DelegationKind = 'visit'): string {
  const name = (id: string) => placeText(t.language, { id });
  switch (doubt.about) {
    case 'misspelt-place':
      return t.draft.misspelt(name(doubt.id));
    case 'which-place':
      return (doubt.said ? t.leftOver.mainPlace : t.draft.whichPlace)(doubt.ids.map(name));
    case 'unknown-place':
      return t.draft.unknownPlace(shorten(doubt.typed, MOST_QUOTED));
    case 'which-period':
      return t.draft.whichPeriod(doubt.periods);
    case 'vague-period':
      return t.draft.vaguePeriod(shorten(doubt.typed, MOST_QUOTED));
    case 'impossible-day':
      return doubt.day !== undefined && doubt.month !== undefined
        ? t.draft.impossibleDay(`${doubt.day}${NBSP}`.trim(), monthName(t.language, doubt.month))
        : t.draft.impossibleWeek(shorten(doubt.typed, MOST_QUOTED));
    case 'past-period':
      return t.draft.past(doubt.period, kind);
    case 'duplicate': {
      const whom = typeof doubt.whom === 'string' ? doubt.whom : name(doubt.whom.id);
      return t.finding.duplicate({ ...doubt, whom: shorten(whom, MOST_QUOTED) });
    }
  }
}
