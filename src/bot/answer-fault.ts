/** The answer to a turn that failed: what is known of what it wrote decides what is said. */

import { type ClickedIds, unsureCard } from '../cards/unsure.ts';
import { StoreError, type StoreErrorCode } from '../services/ports/store.ts';
import type { Writes } from '../services/watch-writes.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply } from '../turn.ts';
import type { Incoming } from './incoming.ts';

const noAnswer: ReadonlySet<StoreErrorCode> = new Set(['unavailable', 'unsure']);

/** What the answer depends on of what came in. */
type Asked = Pick<Incoming, 'kind' | 'values' | 'place'>;

export function answerFault(t: Texts, error: unknown, writes: Writes, incoming: Asked): Reply {
  if (writes.became === 'perhaps') return notSure(t, writes, incoming);
  const isStore = error instanceof StoreError && noAnswer.has(error.code);
  if (!isStore) return { text: t.error };
  return { text: writes.became === 'none' ? t.faults.notRead : t.faults.notSaved };
}

/** Never "done": where to look, and for a click that nobody else sees a card with the way there. */
function notSure(t: Texts, { number, pk, isDraft }: Writes, { kind, values, place }: Asked): Reply {
  if (kind === 'click' && (place === 'personal' || place === 'dialog')) {
    const ids = idsOf(values, number);
    // Of what a draft ends in nobody knows that it is there; a request has a card of its own.
    const isThere = ids.delegation === number && !ids.draft && !ids.request && !ids.list;
    const of = { number: ids.request ?? ids.delegation ?? number, ...(isThere && { pk }) };
    return { card: unsureCard(t, ids, of) };
  }
  if (isDraft && number === undefined) return { text: t.faults.draftUnsure };
  return { text: t.refusals['not-sure-saved']({ number }) };
}

const named = ['draft', 'request', 'delegation', 'support', 'digest'] as const;

/** The ids that the click bore, or else the record that was written. */
function idsOf(values: Incoming['values'], written: string | undefined): ClickedIds {
  const given = named.flatMap((id) => (values[id] ? [[id, values[id]]] : []));
  const ids: ClickedIds = Object.fromEntries(given);
  const isPoints = /^(complete|snooze|reassign|show)-points$/.test(values.verb ?? '');
  if (isPoints) return { ...ids, list: 'points' };
  if (given.length > 0 || !written) return ids;
  return written.startsWith('N-') ? { support: written } : { delegation: written };
}
