import { fold } from './fold.ts';
import { type DelegationReading, readDelegation } from './read-delegation.ts';
import { findReferences } from './references.ts';

/** What is longer than this is read in part, as what is said to a bot is. */
const longestText = 1500;
/** Which day it is makes no difference to whether days are spoken of. */
const anyDay = '2027-01-11';

const question =
  /^(?:(?:hej|hi|hello|men|och|but|so)[ ,!]+)*(?:vilka|vilken|vilket|vad|vem|nar|hur|var(?! i )|varfor|har (?:vi|de|dom|nagon|ni|grip)|finns|who|what|which|when|how|where|why|any|did|have (?:we|they)|has|are there|is there)\b/u;
const otherwise =
  /\b(?:inte|ej|istallet|i stallet|flytta\w*|andra|andras|installt?|avbok\w*|instead|cancel\w*|moved?|not|isn't|aren't|won't)\b/u;
const event =
  /\b(?:kommer|komma|kom|besok\w*|studiebesok|landar|halsar? pa|tar emot|ta emot|tog emot|far folk|aker|akte|reser|reste|resa|drar|flyger|inbjudna|inkommande|registrera\w*|anmal\w*|lagga? in|lagg upp|boka|bokar|delegation\w*|seminari\w*|massa|konferens\w*|workshop|ceremoni\w*|gaster|folk|visit\w*|coming|comes?|arriv\w*|host\w*|trip|travel\w*|going|went|incoming|register|log|put in|add|welcom\w*|receiv\w*|seminar|fair|conference|ceremony|guests?|over)\b/u;

/**
 * Says whether a text that is no command by its words tells of a delegation all the same: someone or
 * somewhere in China and something that takes place. Questions, and what changes or calls off, do not.
 */
export function tellsOfDelegation(text: string): boolean {
  const heard = text.slice(0, longestText);
  const plain = fold(heard).trim();
  if (findReferences(heard).length > 0 || question.test(plain) || !event.test(plain)) return false;
  const read = readDelegation(heard, { today: anyDay });
  if (!isInChina(read)) return false;
  return !otherwise.test(plain) || saysMuch(read);
}

function isInChina({ place, organisation }: DelegationReading): boolean {
  if (place) return place.kind !== 'unknown';
  return organisation?.id !== undefined;
}

/** Days, how many, who hosts or about what: with three of them a "not" is about something else. */
function saysMuch({ period, headcount, host, themes }: DelegationReading): boolean {
  return [period, headcount, host, themes[0]].filter((one) => one !== undefined).length >= 3;
}
