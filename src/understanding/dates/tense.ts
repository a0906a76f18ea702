import { fold } from '../fold.ts';

const future =
  /\b(?:ska|skall|kommer(?! hem)|blir|planerar|tanker|vill|onskar|vantar|bokar?|inbjudna|will|shall|going to|planning|plan(?:s|ned)? (?:to|for|in)|coming|upcoming|arriv(?:es?|ing)|would like|wants? to|(?:is|are|am) (?:visiting|expecting|going|flying|travelling|hosting|receiving|off))\b|'(?:s|re|m) (?:visiting|going|flying|travelling|hosting|off)\b|'ll\b/u;

/** Verbs that tell of a visit or a trip that has been. */
const past = new RegExp(
  [
    /\b(?:hade|besokte|besoktes|gastade|traffade|akte|reste|flog|anlande|tog emot|fick(?! (?:mejl|mail|brev|samtal|detta|det har|veta|hora|reda|in|just|precis|en forfragan|forfragan|nyss))|kom|deltog|genomforde|genomfordes|holls?|arrangerades|agde rum|blev av|stannade|landade|slutade|(?:vi|jag|de|dom|det|som|delegationen|besoket|gruppen|folk|ganget) (?:var|va|for))\b/,
    /^(?:var?|for) (?:i|pa|hos|te|ner|till)\b/,
    /\b(?:var|va) (?:har|dar|hos oss|pa besok|nere|uppe|over)\b/,
    /\bhar (?:vi |de |dom |jag )?(?:haft|varit|vart|tagit emot|besokt|traffat|rest)\b/,
    /\b(?:forra (?:veckan|manaden|aret|helgen|hosten|varen|sommaren|vintern|(?:man|tis|ons|tors|fre|lor|son)dagen))\b/,
    /\bi (?:(?:man|tis|ons|tors|fre|lor|son)da(?:g)?s|somras|hostas|vintras|varas|fjol|gar|forrgar|julas|paskas)\b|\b(?:igar|iforrgar|haromdagen|haromveckan)\b/,
    /\b(?:for .{1,20}|lange) (?:sedan|sen)\b/,
    /\b(?:had|was|were|visited|came|went|met|received|welcomed|receiving|travelled|traveled|took place|flew|(?:we|they|i) (?:hosted|ran|held|left)|(?:trip|visit|delegation)[^.;]{0,30} (?:ran|ended|left)|have been|has been|'ve had|have had)\b/,
    /\blast (?:week|weekend|month|year|spring|summer|autumn|fall|winter|\w+day)\b|\bago\b|\byesterday\b|\bthe other (?:day|week)\b/,
  ]
    .map((part) => part.source)
    .join('|'),
  'u',
);

/** It is registered late, so it has been. */
const late =
  /\b(?:efterregistrer\w*|efteranmal\w*|i (?:efterhand|efterskott)|retroaktivt|retroactive(?:ly)?|after the fact|belated(?:ly)?)\b/u;

/** Someone forgot what has been, or to say what is to come. */
const forgotten =
  /\b(?:glomde|glomt|missade|missat|forgot|forgotten|missed|aldrig (?:blev |blivit )?(?:inlagd|inlagt|registrerad|registrerat)|(?:never|not|nobody) (?:got )?(?:recorded|logged|registered))\b/u;

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
  const isPast = [past, late, forgotten].some((words) => words.test(plain));
  return isPast && !future.test(plain) ? 'past' : 'future';
}

/** Which year a day without one is of. */
export interface Told {
  readonly tense: 'past' | 'future';
  /** How many days back what has been may lie; see `inYear`. */
  readonly lately: number;
}

/** What is told to come may by a slip have been lately; what is told beside something past lies half a year back at most. */
const daysBack = { ahead: 21, unsaid: 49, beside: 183 } as const;

/** What some words tell of time. */
interface Signs {
  readonly isAhead: boolean;
  readonly isPast: boolean;
  readonly isLate: boolean;
  readonly isForgotten: boolean;
}

export function signsOf(words: string): Signs {
  return {
    isAhead: future.test(words),
    isPast: past.test(words),
    isLate: late.test(words),
    isForgotten: forgotten.test(words),
  };
}

/** The words a day stands among: its clause, its sentence, and all that was said. */
export interface Surroundings {
  readonly clause: Signs;
  readonly sentence: Signs;
  readonly text: Signs;
}

/**
 * Hears of which time the words around a day tell, the nearest first. Where they say two things, or that something was
 * forgotten, it may be either.
 */
export function hearTense({ clause, sentence, text }: Surroundings): Told {
  const ahead = text.isLate ? either : ({ tense: 'future', lately: daysBack.ahead } as const);
  if (clause.isPast !== clause.isAhead)
    return clause.isPast ? { tense: 'past', lately: Infinity } : ahead;
  if (text.isLate) return pastBeside;
  if (sentence.isPast !== sentence.isAhead) return sentence.isPast ? pastBeside : ahead;
  if (sentence.isPast) return either;
  if (text.isForgotten && !text.isAhead) return pastBeside;
  return text.isPast ? either : { tense: 'future', lately: daysBack.unsaid };
}

const pastBeside: Told = { tense: 'past', lately: daysBack.beside };
const either: Told = { tense: 'future', lately: 366 };

/** Says whether it is open which of two years is told of. */
export function isEither({ tense, lately }: Told): boolean {
  return tense === 'future' && lately >= either.lately;
}

/** What someone who asks already knows of the tense. */
export function asTold(tense: 'past' | 'future' = 'future'): Told {
  return { tense, lately: tense === 'past' ? Infinity : daysBack.ahead };
}
