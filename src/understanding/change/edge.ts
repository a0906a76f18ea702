/** Which end of a period words speak of. */
export type Edge = 'start' | 'end';

const arriving =
  /\b(?:kommer|anlander|ankommer|landar|borjar|startar|come|coming|arriv\w+|lands?|landing|starts?|begins?|fly(?:ing)? (?:in|out)|flyger ut|aker (?:ner|dit|ut)|utresa\w*)\b/u;
const goingHome =
  /\b(?:hem|hemma|hemresa\w*|hemkomst\w*|(?:ar|aker|kommer|reser) tillbaka|ater|slutar|avslutas|stannar|home|return\w*|ends?|stay\w*)\b/u;
const leaving =
  /\b(?:aker|reser|flyger|drar|lamnar|avres\w+|leav\w+|fly|flying|flies|depart\w*|go|going)\b/u;

const asBefore =
  '(?:som (?:planerat|forut|tidigare|vanligt|bestamt|sagt)|enligt plan\\w*|as (?:planned|before|scheduled)|unchanged|oforandra\\w+|stays? (?:the same|put|as is)|remains?|ar (?:densamma|samma)|star fast)';
const sameReturn = new RegExp(
  `\\b(?:same (?:return|departure|end|last|leaving)(?: (?:date|day|flight))?|samma (?:hemresa|slutdag|slutdatum|avresedag|sista dag|hemresedag)|slutet ${asBefore})|(?:${goingHome.source}|${leaving.source})[^,.;]{0,25}${asBefore}`,
  'u',
);
const sameStart = new RegExp(
  `\\b(?:same (?:start|arrival|first)(?: (?:date|day))?|samma (?:ankomst|startdag|startdatum|ankomstdag|forsta dag))|${arriving.source}[^,.;]{0,25}${asBefore}`,
  'u',
);

/** The end that is moved when someone comes, or leaves, at another time; leaving on a trip may be how it begins. */
export function edgeOf(clause: string, kind: string): Edge | undefined {
  if (goingHome.test(clause)) return 'end';
  if (arriving.test(clause)) return 'start';
  if (!leaving.test(clause)) return undefined;
  return kind === 'trip' ? 'start' : 'end';
}

/** The end that is said to stay: "same return date", "åker som planerat". */
export function edgeThatStays(said: string): Edge | undefined {
  if (sameReturn.test(said)) return 'end';
  return sameStart.test(said) ? 'start' : undefined;
}
