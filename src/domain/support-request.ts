/**
 * Somebody else in Skåne asks for support for what they do with China. It is never refused by itself
 * (S74); a person answers it, and it may lead to a delegation or to an agreement on a definite
 * subject (S77).
 */

import type { Host } from './field-values.ts';
import { Refusal } from './refusal.ts';

export const supportStatuses = ['open', 'answered'] as const;
export type SupportStatus = (typeof supportStatuses)[number];

/** What a request led to; the agreement itself is drawn up elsewhere, and this is what it begins with. */
export type SupportOutcome =
  | { readonly kind: 'delegation'; readonly number: string }
  | {
      readonly kind: 'agreement';
      readonly subject: string;
      /** Why it is general all the same (S62); null when it is about a definite subject. */
      readonly deviation: string | null;
    }
  | { readonly kind: 'answer'; readonly text: string };

export interface SupportRequest {
  readonly id: string;
  /** N-2027-001. */
  readonly number: string;
  readonly version: number;
  /** The version of the strategy it was registered under. */
  readonly strategy: string;
  readonly status: SupportStatus;
  readonly from: Host;
  /** What they want support for, in the writer's words. */
  readonly about: string;
  readonly outcome: SupportOutcome | null;
  readonly registeredAt: string;
  /** A person's id. */
  readonly registeredBy: string;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
}

/** The partition of a note: whatever is noted down that belongs to no delegation. */
export function notePk(id: string): string {
  return `note:${id}`;
}

/** Words with which a subject says that it is about everything. */
const general =
  /(?<!\p{L})(?:allmänt|allmän|generellt|generell|övergripande|allt|general|overall|everything)(?!\p{L})/iu;

/**
 * An agreement should be about a definite subject: a general one needs a written reason (S62). It
 * supports the actor who asked, which is what it should be for (S63).
 * @throws Refusal `agreement-too-general`
 */
export function checkAgreement(
  number: string,
  version: string,
  {
    subject,
    deviation,
  }: Pick<Extract<SupportOutcome, { kind: 'agreement' }>, 'subject' | 'deviation'>,
): void {
  if (general.test(subject) && !deviation) {
    throw new Refusal('agreement-too-general', { number, subject, version });
  }
}
