import { fold } from '../fold.ts';

const future =
  /\b(?:ska|skall|kommer|blir|planerar|tanker|will|shall|going to|planning|plan to|coming|upcoming|arriv(?:es|ing)|would like)\b|'ll\b/u;
const past = new RegExp(
  [
    /\b(?:hade|besokte|traffade|akte|reste|tog emot|fick|kom|deltog|genomforde|holl|(?:vi|jag|de|dom|det|som|delegationen|besoket) (?:var|va))\b/,
    /^var? (?:i|pa|hos)\b/,
    /\bhar (?:vi |de |dom |jag )?(?:haft|varit|tagit emot|besokt|traffat|rest)\b/,
    /\bi (?:(?:man|tis|ons|tors|fre|lor|son)dags|somras|hostas|vintras|varas|fjol|gar|forrgar|julas|paskas)\b|\bigar\b/,
    /\bforra (?:veckan|manaden|aret|helgen|hosten|varen|sommaren|vintern|(?:man|tis|ons|tors|fre|lor|son)dagen)\b/,
    /\b(?:glomde|glomt|missade|forgot|forgotten)\b/,
    /\bsedan\b|\bfor .{1,20} sen\b/,
    /\b(?:had|was|were|visited|came|went|met|received|travelled|took place|(?:we|they|i) hosted|have been|has been|'ve had|have had)\b/,
    /\blast (?:week|weekend|month|year|spring|summer|autumn|fall|winter|\w+day)\b|\bago\b|\byesterday\b/,
  ]
    .map((part) => part.source)
    .join('|'),
  'u',
);

/** Words that put a time in the past whatever the verb is. */
const pastTime =
  /\b(?:forra (?:veckan|manaden|aret)|i fjol|igar|i gar|last (?:week|month|year)|yesterday)\b/u;

/**
 * Says whether a text tells of something that has happened. A verb about the future outweighs one about the past
 * ("de sa att de ska komma"), but not a word that puts the time itself in the past ("förra veckan").
 */
export function readTense(text: string): 'past' | 'future' {
  const plain = fold(text);
  if (pastTime.test(plain)) return 'past';
  return past.test(plain) && !future.test(plain) ? 'past' : 'future';
}
