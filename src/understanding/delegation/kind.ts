import { foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import type { Pointed } from './pointed.ts';

/** A visit comes from China, a trip goes there, and an activity is anything else that takes place there. */
export type DelegationKind = 'visit' | 'trip' | 'activity';

const words: Readonly<Record<DelegationKind, RegExp>> = {
  activity:
    /(?<![a-z])(?:aktivitet(?:en|er)?|activit(?:y|ies)|seminari\w*|seminars?|massa(?:n)?|massor|trade fair|fair|konferens\w*|conference|workshop\w*|webbinari\w*|webinar|utstallning\w*|exhibition|symposium|event|evenemang\w*)(?![a-z])/u,
  trip: /(?<![a-z])(?:resa[n]?|resor|resan|tjansteresa\w*|studieresa\w*|trips?|travel(?:l?ing|s)?|aker|akte|aka|flyger|flyga|(?:we're |were |we are )?(?:off|going|flying|travelling) to|go to|vi (?:ska|skall|reser|reste) (?:ner )?till|ska (?:ner )?till|ner till)(?![a-z])/u,
  visit:
    /(?<![a-z])(?:besok(?:et|are|er|te)?|studiebesok|visit(?:s|ors?|ing|ed)?|gaster|guests?|kineserna|kommer|ta(?:r)? emot|tog emot|receiv(?:e|es|ing|ed)|people over|coming|landar|grupp|group|folk|here|hit|(?:va|var|varit) har)(?![a-z])/u,
};

export interface KindReading {
  readonly value: DelegationKind;
  readonly text: string;
  readonly at: Span;
}

/**
 * Decides the kind: from somewhere in China is a visit, to a place there a trip, unless it is called a fair, a seminar
 * or another activity. Where no direction is said the words decide: besök, gäster, resa, åker.
 */
export function readKind(text: string, pointed: readonly Pointed[]): KindReading | undefined {
  const folded = foldWithMap(text);
  const say = (kind: DelegationKind): KindReading | undefined => {
    const match = words[kind].exec(folded.text);
    if (!match) return undefined;
    const at = spanAsTyped(folded, [match.index, match.index + match[0].length]);
    return { value: kind, text: text.slice(...at), at };
  };
  const by = (value: DelegationKind, { whole }: Pointed): KindReading =>
    say(value) ?? { value, text: text.slice(...whole), at: whole };
  const goesTo = pointed.find(({ direction, places }) => direction !== 'from' && places.length > 0);
  const comesFrom = pointed.find(({ direction }) => direction === 'from');
  const activity = say('activity');
  if (comesFrom && !(goesTo && goesTo.direction === 'to' && comesFrom.places.length === 0))
    return by('visit', comesFrom);
  if (activity && !say('trip')) return activity;
  if (goesTo) return by('trip', goesTo);
  return say('trip') ?? say('visit');
}
