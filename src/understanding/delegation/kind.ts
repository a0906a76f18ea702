import { foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import type { Pointed } from './pointed.ts';

/** A visit comes from China, a trip goes there, and an activity is anything else that takes place there. */
export type DelegationKind = 'visit' | 'trip' | 'activity';

const words: Readonly<Record<DelegationKind, RegExp>> = {
  activity:
    /(?<![a-z])(?:aktivitet(?:en|er)?|activit(?:y|ies)|seminari\w*|seminars?|massa(?:n)?|massor|trade fair|fair|konferens\w*|conference|workshop\w*|ceremon\w*|(?:signing|undertecknande)\w*|forum|webbinari\w*|webinar|utstallning\w*|exhibition|symposi\w*|round[ -]?tables?|rundabord\w*|co-?organi[sz]\w*|medarrang\w*|samarrang\w*|kongress\w*|congress|summit|event|evenemang\w*)(?![a-z])/u,
  trip: /(?<![a-z])(?:resan?(?! hem)|resor|tjansteresa\w*|studieresa\w*|trips?|travel(?:l?ing|s)?|(?:aker|akte|aka|flyger|flyga|drar|drog)(?! (?:hem|hit))|vi (?:for|far) (?:till|te|t)|(?:we're |were |we are )?(?:off|going|flying|travelling) (?:to|2)|go to|vi (?:ska|skall|reser|reste) (?:ner )?till|ska (?:ner )?till|ner till)(?![a-z])/u,
  visit:
    /(?<![a-z])(?:besok(?:et|are|er|te)?|studiebesok|visit(?:s|ors?|ing|ed)?|gaster|guests?|kineserna|kommer|anland(?:a|er|e)|ankommer|arriv(?:e|es|ing|ed)|ta(?:r)? emot|tog emot|receiv(?:e|es|ing|ed)|people over|coming|landar|grupp|group|folk|here|hit|incoming|inkommande|(?:va|var|varit) har)(?![a-z])/u,
};

export interface KindReading {
  readonly value: DelegationKind;
  readonly text: string;
  readonly at: Span;
}

/** To us: these make a visit of it whatever else is said. */
const toUs =
  /(?<![a-z])(?:gast(?:as|ades|ats) (?:vi )?av|besok(?:a|er|te)? (?:hos |till |av )?(?:oss|er|region(?:en)? skane|skane)|(?:visit|see|meet|call on) (?:with )?(?:us|you|region skane|skane)|halsa(?:r)? pa(?: oss)?|(?:nytt|ett|new|a|inkommande|incoming) (?:studie)?(?:besok|visit))(?![a-z])/u;
/** "Ett seminarium med deltagare från Ningbo": who takes part says nothing against an activity. */
const withGuests = new RegExp(
  `${words.activity.source}[^.!?;\\n]*? (?:med|with|m) [^.!?;,\\n]{0,40}?(?:fran|fr|from) `,
  'u',
);
/** We are there: "va i Guangzhou", "we were in Beijing". */
const there =
  /(?:^|(?<![a-z])(?:vi|jag|ja|we|i|ha(?:r|de)?|have|had) )(?:va|var|ar|varit|were|was|been|are|ska vara|will be) (?:i|pa|hos|in|at|on)(?![a-z])/u;
const delegation = /(?<![a-z])(?:delegation(?:en)?|deleg|dele(?:n)?)(?![a-z])/u;

/**
 * Decides the kind: from somewhere in China is a visit, to a place there a trip, unless it is called a fair, a seminar
 * or another activity. Where no direction is said the words decide: besök, gäster, resa, åker; a delegation comes here.
 */
export function readKind(
  text: string,
  pointed: readonly Pointed[],
  hasPlace: boolean,
): KindReading | undefined {
  const folded = foldWithMap(text);
  const find = (pattern: RegExp, value: DelegationKind): KindReading | undefined => {
    const match = pattern.exec(folded.text);
    if (!match) return undefined;
    const at = spanAsTyped(folded, [match.index, match.index + match[0].length]);
    return { value, text: text.slice(...at), at };
  };
  const say = (kind: DelegationKind) => find(words[kind], kind);
  const by = (value: DelegationKind, { whole }: Pointed): KindReading =>
    say(value) ?? { value, text: text.slice(...whole), at: whole };
  const inChina = pointed.filter(({ places }) => places.length > 0);
  const goesTo = inChina.find(({ direction }) => direction === 'to');
  const comesFrom = pointed.find(
    ({ direction, places, organisation }) =>
      direction === 'from' && (places.length > 0 || organisation),
  );
  const isActivity = say('activity') !== undefined && !say('trip');
  const guests = withGuests.exec(folded.text);
  const before = folded.text.slice(0, guests?.index);
  if (guests && ![words.visit, words.trip, toUs, delegation].some((one) => one.test(before)))
    return say('activity');
  if (comesFrom && !(goesTo && comesFrom.places.length === 0)) return by('visit', comesFrom);
  if (isActivity) return say('activity');
  const visit = find(toUs, 'visit');
  if (visit) return visit;
  if (goesTo) return by('trip', goesTo);
  const isThere = inChina.length > 0 ? find(there, 'trip') : undefined;
  const isComing = hasPlace ? find(delegation, 'visit') : undefined;
  return isThere ?? say('trip') ?? say('visit') ?? isComing;
}
