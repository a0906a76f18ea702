/** What a sentence says about a request for support: who asks, for what, and what it led to. */

import { reasonBehind } from './reason.ts';
import { findReferences } from './references.ts';

/** "från Lunds universitet: hjälp i Wuhan", "LU, hjälp i Wuhan"; '' for what is not said. */
export function readSupport(said: string): { readonly name: string; readonly about: string } {
  const text = said.trim().replace(/^(?:från|av|from|by)\s+/iu, '');
  // The colon of an address is no colon.
  const cut = /:(?!\/\/)|;|\s[–—-]\s/u.exec(text) ?? /,/u.exec(text);
  const name = text.slice(0, cut?.index).trim();
  return { name, about: cut ? text.slice(cut.index + cut[0].length).trim() : '' };
}

const agreement =
  /^(?:leder till|ledde till|leads to|led to)?\s*(?:ett\s+|an\s+)?(?:avtalsutkast|avtal|draft agreement|agreement)\s*(?:om|on|about|:)?\s*/iu;
const answer = /^(?:besvarad|svar|answered|answer)[\s:,–—-]*/iu;

/** What a request is said to have led to. */
export type OutcomeSaid =
  | { readonly kind: 'delegation'; readonly number: string }
  | { readonly kind: 'agreement'; readonly subject: string; readonly deviation: string | null }
  | { readonly kind: 'answer'; readonly text: string };

const toStart = /(?<!\p{L})(?:delegation|besök|resa|visit|trip)(?!\p{L})/iu;
const leadsToNew =
  /^\s*(?:leder till|ledde till|leads to|led to)\s+(?:en|ett|an?)\s+(?:ny|nytt|new)?\s*(?:delegation|besök|resa|visit|trip)[\s.]*$/iu;

/** "starta en delegation från N-1", "N-1 leder till en ny delegation": one that has no number yet. */
export function startsDelegation(before: string, behind: string): boolean {
  return toStart.test(before) || leadsToNew.test(behind);
}

/** "leder till D-2027-014", "leder till avtal om kliniska prövningar", "besvarad: vi hjälper till". */
export function readOutcome(said: string, year: string): OutcomeSaid | undefined {
  const text = said.replace(/^[\s:,;–—-]+/u, '').trim();
  const delegation = findReferences(text).find(({ series }) => series === 'D');
  if (delegation) {
    const { number, year: own } = delegation;
    return { kind: 'delegation', number: `D-${own ?? year}-${String(number).padStart(3, '0')}` };
  }
  if (agreement.test(text)) {
    const about = text.replace(agreement, '');
    const why = /[,;]?\s*(?=(?:därför att|eftersom|because)(?!\p{L}))/iu.exec(about);
    const subject = about.slice(0, why?.index).trim();
    return { kind: 'agreement', subject, deviation: why ? reasonBehind(about, why.index) : null };
  }
  return answer.test(text) ? { kind: 'answer', text: text.replace(answer, '') } : undefined;
}
