/** What ends a stay, whatever stood before it: going home, staying until, coming to an end. */
const goingHome =
  'hem|hemma|hemresa|hemresan|hemfard|hemkomst|ater|tillbaka|aterresa|atervander|aterkommer|aterkomst|stannar|stannade|stanna|blir (?:kvar|te|till|t)|kvar|slutar|slutade|avslutas|avslutades|back|home|returns?|returned|returning|return|stays?|stayed|staying|ends?|ended|ending|last day|sista dag(?:en)?|slut|end';

/** What ends a stay that begins with coming, and may begin a journey too. */
const leavingWords =
  'aker|akte|reser|reste|resa|aka|far|flyger|flog|flyga|drar|drog|lamnar|lamnade|avresa|avreser|avreste|avresan|avfard|avgang|leaves?|leaving|left|departs?|departed|departing|departure|dep|fly|flies|flying|flew|go|goes|going|went|check(?:ing|s)? out|checkout|utcheckning';

/** All words of leaving, for a regular expression. */
export const leavingPattern = `${goingHome}|${leavingWords}`;

const comingWords =
  'kommer|kom|komma|anlander|anlanda|anlande|ankommer|ankomst|ankom|landar|landade|landa|dyker|borjar|start(?:ar|ade)?|fran|from|arrivals?|arrives?|arrived|arriving|arr|coming|comes?|came|lands?|landed|landing|incheckning|check(?:ing|s)? in|begins?|starts?|starting|hit|here|visits?|visiting|besok\\w*';

const word = (words: string) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'u');
/** A few words may stand between leaving and its day, but nothing that sets them apart: "reser hem från Kastrup den 29". */
const rightBefore = (words: string) =>
  new RegExp(`(?<![a-z])(?:${words})(?![a-z])[.:]?(?: [a-z]+){0,3} *$`, 'u');
const [leaving, coming] = [word(leavingWords), word(comingWords)];
const [homeOn, leavingOn] = [rightBefore(goingHome), rightBefore(leavingWords)];

/** Words that end one thing and begin another, or that name others than those who came. */
const another =
  /(?<![a-z])(?:annan|nasta|another|others?|(?:kommer|kom|komma) (?:igen|ater|tillbaka)|c[oa]m(?:e|es|ing) back|again|aterbesok|return visit)(?![a-z])/u;

/**
 * Says whether the words between two days make them the first and the last of a stay: "… och åker hem …", ", Dep. CPH …".
 * After a day on which someone left, leaving again says nothing of it, but coming home does.
 */
export function isStay(ahead: string, between: string): boolean {
  if (another.test(between) || isStayBackwards(ahead, between)) return false;
  if (homeOn.test(between)) return true;
  return leavingOn.test(between) && (!leaving.test(ahead) || coming.test(ahead));
}

const leftBefore = new RegExp(
  `(?<![a-z])(?:${goingHome}|left|lamnade|avreste|leaves?|leaving)(?: [a-z]+){0,2} *$`,
  'u',
);

/** Says whether the first of two days is when someone left, and the second when they had come: "hem i lördags, åkte på tisdan". */
export function isStayBackwards(ahead: string, between: string): boolean {
  return leftBefore.test(ahead) && (coming.test(between) || leaving.test(between));
}
