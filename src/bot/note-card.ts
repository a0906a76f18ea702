/** A card that was sent is noted: its record's own, to be kept true, and whatever names records. */

import type { Logger } from 'pino';
import type { DrawnCard } from '../cards/draw.ts';
import type { Address } from '../services/ports/courier.ts';
import type { Services } from '../services/services.ts';
import type { Language } from '../texts/format.ts';

export interface SentMessage {
  readonly card: DrawnCard;
  readonly activityId: string;
  readonly address: Address;
  /** For whom it was drawn; undefined where others read along. */
  readonly person: string | undefined;
  readonly language: Language;
  /** Of the record that it stands for, as it was put there. */
  readonly version?: number | undefined;
  readonly draft?: string | undefined;
  readonly isDigest?: boolean;
}

/** The card is where it should be by then, so a fault here is only logged. */
export async function noteCard(
  { services, log }: { readonly services: Services; readonly log: Logger },
  { card, version, draft, isDigest, ...where }: SentMessage,
): Promise<void> {
  const { standing } = card;
  const sent = { ...where, view: standing?.view ?? '' };
  const shown = { card: sent, names: numbersOn(card), of: standing?.pk, draft, isDigest };
  const noted = await Promise.allSettled([
    services.noteShown(shown),
    standing && services.rememberCard(standing.pk, sent, { version: version ?? standing.version }),
  ]);
  for (const one of noted) {
    if (one.status === 'rejected')
      log.warn({ err: one.reason }, 'a card that was sent is not noted');
  }
}

/** Whatever names a delegation or a request bears its number, in a sentence or in a button. */
function numbersOn({ content }: DrawnCard): readonly string[] {
  return [...new Set(JSON.stringify(content).match(/\b[DG]-\d{4}-\d{3,6}/g) ?? [])];
}
