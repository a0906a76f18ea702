import { fold } from '../fold.ts';

/** Whoever is talked about, and words that say that something is other than it was. */
const subject =
  /^(?:(?:sorry|horru|hej|ok|nej|nope|na|men|but|so|och|nu|now|just|fel stad|also)[ ,.!]+)*(?:de|dom|det|den|vi|they|we|it|them|they're|we're|we'll|they'll|it's)(?!\p{L})/u;
const changing =
  /(?<!\p{L})(?:flytta\w*|move\w*|push\w*|bump\w*|skjut\w*|postpone\w*|forlang\w*|extend\w*|kort\w*|shorten\w*|shave|cut\w*|trim\w*|andra\w*|change[ds]?|byt\w*|swap|ratta|nytt? |nya |istallet|i stallet|instead|rather than|inte|not|fler|farre|more|fewer|doubl\w*|dubbl\w*|halv\w*|headcount|numbers|antalet|senare|tidigare|later|earlier|redan|already|langre|longer|hemresan|same return|can't make it|dropped out|drop(?:s|ping) out)/u;

/** Says whether words of a sentence say that something is other than it was. */
export function saysOther(text: string): boolean {
  return changing.test(fold(text));
}

/** Says whether a sentence that names nothing speaks of what is talked about, as being other than it was. */
export function soundsLikeChange(text: string): boolean {
  const said = fold(text).trim();
  return !/[?]\s*$/u.test(said) && (subject.test(said) || changing.test(said));
}
