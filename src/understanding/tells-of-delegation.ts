import { spokenFor } from './colloquial.ts';
import { fold } from './fold.ts';
import { type DelegationReading, readDelegation } from './read-delegation.ts';
import { findReferences } from './references.ts';

/** What is longer than this is read in part, as what is said to a bot is. */
const longestText = 1500;
/** Which day it is makes no difference to whether days are spoken of. */
const anyDay = '2027-01-11';

const question =
  /^(?:(?:hej|hi|hello|men|och|but|so|ok)[ ,!]+)*(?:vilka|vilken|vilket|vad|vem|nar|hur|va de (?:ente|inte)|var(?! (?:i|pa|hos|snall|egen|eget|delegation\w*|grupp\w*|resa\w*) )|varfor|har (?:vi|de|dom|nagon|ni|grip)|finns|ar det|anything|who|what|which|when|how|where|why|any|did|do (?:we|you)|have (?:we|they)|has|are there|is there)\b/u;
const showing =
  /^(?:(?:kan du|could you|can you|please)[ ,]+)*(?:visa|lista|sok|ta fram|allt|alla|show|list|find|pull up|everything|all)\b|\b(?:kan du|could you|can you|please) (?:visa|lista|soka?|ta fram|show|list|find|pull up)\b/u;
/** Who wants to see what there is tells of nothing, also when the wish comes late: "kan du ta fram alla delegationer". */
const seeing =
  /^(?:visa|lista|sok|ta fram|show|list|find|pull up)\b|\b(?:visa|lista|soka?|ta fram|show|list|find|pull up) (?:mig |me )?(?:alla|samtliga|de|all|every|the) (?:the )?(?:\w*delegation|besok|resor|visit|trip)/;
/** A question with what is to be done when the answer is no, which is a wish after all. */
const ifNot =
  /\b(?:om inte|annars|if not|otherwise)\b[^?]*\b(?:lagga? (?:\w+ ){0,2}(?:upp|in|till)|registrera|for in|fora in|anmal|add|log|register|enter|put)\b/u;
const otherwise =
  /\b(?:(?:kommer|komma|kom|blir|aker|reser|besoker) (?:inte|ej)|inte (?:kommer|kan komma|av)|istallet|i stallet|flyttas?|andras?|installt?|avbok\w*|instead|cancel\w*|moved?|not (?:coming|going|visiting)|aren't|won't)\b/u;
const event =
  /\b(?:kommer|komma|kom|anlander|ankommer|traffade|traffat|nere i|\w*besok\w*|landar|halsar? pa|tar emot|ta emot|tog emot|aker|akte|reser|reste|\w*resan?|drar|flyger|inbjudna|inkommande|(?:va|var|varit) (?:i|pa|hos|har)|registrera\w*|anmal\w*|lagga? in|lagg upp|boka|bokar|\w*delegation\w*|dele|seminari\w*|massan?|konferens\w*|workshop|ceremoni\w*|gaster|folk|visit\w*|coming|comes?|arriv\w*|host\w*|trip|travel\w*|going|went|incoming|register|log|put in|add|welcom\w*|receiv\w*|seminar|fair|conference|ceremony|guests?|over|flying|flew|fly|met|people|groups?|grupp|gruppen|forskare|forskarna)\b/u;
/** What is asked about is delegations, and not their points, costs or decisions. */
const listed =
  /\b(?:kommer|komma|\w*besok\w*|\w*resor|\w*resan?|\w*delegation\w*|traffa\w*|haft|pa gang|ansvarig|hand(?:er|ar)|visit\w*|coming|trips?|met|responsible|happen\w*|everything|allt|kontakt|\w*planera\w*|planned|inne|har (?!vi|du|jag)|have any(?:one|body)|calendar|kalendern|inlagt|inbokat|host(?:ed)?)\b/u;
const elsewhere =
  /\b(?:punkt\w*|uppfoljningspunkt\w*|grip|presidi\w*|kostnad\w*|budget|rost\w*|strategi\w*|points?|follow-?ups? (?:points?|do)|costs?|vote|decision|strategy|lagt ut|spent|samlad|annual|report|politi\w*)\b/u;

/**
 * Says whether a text that is no command by its words tells of a delegation all the same: someone or
 * somewhere in China and something that takes place. Questions, and what changes or calls off, do not.
 */
export function tellsOfDelegation(text: string): boolean {
  const heard = text.slice(0, longestText);
  const plain = written(heard);
  const isQuestion = question.test(plain) && !ifNot.test(plain);
  if (findReferences(heard).length > 0 || isQuestion || seeing.test(plain)) return false;
  const read = readDelegation(heard, { today: anyDay });
  if (!isInChina(read) || !(event.test(plain) || factsIn(read) >= 2)) return false;
  // With three facts of its own a "not" is about something else.
  return !otherwise.test(plain) || factsIn(read) >= 3;
}

/** Says whether a text asks for something and for it to be registered if it is not there. */
export function wantsItIfMissing(text: string): boolean {
  return ifNot.test(written(text.slice(0, longestText)));
}

/** Says whether a text that is no command by its words asks which delegations there are. */
export function asksForDelegations(text: string): boolean {
  const heard = text.slice(0, longestText);
  const plain = written(heard);
  if (!question.test(plain) && !showing.test(plain)) return false;
  if (findReferences(heard).length > 0 || elsewhere.test(plain)) return false;
  const { place, organisation, period, themes } = readDelegation(heard, { today: anyDay });
  const isWhere = place !== undefined && place.kind !== 'country';
  const isNarrow =
    period !== undefined || organisation !== undefined || isWhere || themes.length > 0;
  return (
    listed.test(plain) &&
    (isNarrow ||
      /\b(?:\w*besok\w*|\w*resor|\w*delegation\w*|visits|trips|ansvarig|responsible)\b/u.test(
        plain,
      ))
  );
}

const heading =
  /^(?:besok|delegation(?:er)?|resor|resa|visits?|delegations?|trips?|visitors?) (?:fran|till|i|from|to|in) /u;

/** Says whether a text may as well ask for what there is as tell of something new: "besök från Tianjin i mars". */
export function isHeadingOnly(text: string): boolean {
  const heard = text.slice(0, longestText);
  if (!heading.test(written(heard))) return false;
  const read = readDelegation(heard, { today: anyDay });
  const isBare = !read.headcount && !read.host && !read.organisation && read.themes.length === 0;
  return isBare && read.period?.kind === 'vague' && read.rest.trim() === '';
}

/** The text folded, with words as they are written where they are only spoken: "kmr", "e". */
function written(text: string): string {
  // Folded, "vår" would ask where.
  return fold(text.replace(/(?<!\p{L})vår(?!\p{L})/giu, 'our'))
    .trim()
    .replace(/[a-z]+/gu, (word) => spokenFor(word)[0] ?? word);
}

function isInChina({ place, organisation }: DelegationReading): boolean {
  if (place) return place.kind !== 'unknown';
  return organisation?.id !== undefined;
}

/** How many there are of days, how many, who hosts and about what. */
function factsIn({ period, headcount, host, themes }: DelegationReading): number {
  return [period, headcount, host, themes[0]].filter((one) => one !== undefined).length;
}
