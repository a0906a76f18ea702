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

/** Words that say nothing of what an agreement is about: working together, in every way, with somebody. */
const saysNothing =
  /^(?:all|allt|allting|alla|allmän|allmänt|allmänna|allmänhet|generell|generellt|generella|övergripande|brett|bred|breda|diverse|olika|möjligt|annat|mera?|ökat|fördjupat|gemensamt?|framtida|fortsatt|nytt|ett?|en|den|det|i|om|på|av|för|och|eller|inom|kring|till|samarbeten?|samarbetet|samverkan|utbyten?|relationer|vänskap|partnerskap|kontakter|frågor|saker|ting|områden|område|slag|avtal|kina|kinesiska?|general|overall|everything|anything|broad|wide|various|mutual|joint|further|an?|the|of|on|in|for|and|or|about|co-?operation|cooperating|collaboration|exchanges?|relations?|relationship|friendship|partnership|contacts|matters|things|areas?|kinds?|agreement|china|chinese)$/iu;
/** With whom, as far as to the subject: "med Tianjin om", "with Wuhan on". */
const withWhom =
  /(?<!\p{L})(?:med|mellan|with|between)\s.*?(?=\s(?:om|inom|kring|on|in|about)\s|$)/giu;

/** Whether a subject names something that an agreement can be about (S62); "co-operation in general" does not. */
export function isDefinite(subject: string): boolean {
  const words = subject.replace(withWhom, ' ').match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.some((word) => !saysNothing.test(word));
}

/**
 * An agreement should be about a definite subject: it must have one, and a general one needs a written
 * reason (S62). It supports the actor who asked, which is what it should be for (S63).
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
  if (!subject || (!isDefinite(subject) && !deviation)) {
    throw new Refusal('agreement-too-general', { number, subject, version });
  }
}
