import { fold, foldWithMap } from '../fold.ts';
import type { PlaceFinding } from '../places.ts';
import { findThemes } from '../themes.ts';
import { trimSpan } from './mask.ts';
import { isOrganisationWord, organisationIn } from './organisation-name.ts';
import type { Pointed } from './pointed.ts';

const pointer =
  /(?<![a-z'])(?:(besok (?:av|fran)|visit(?:s|ors)? (?:by|from|of)|(?:hit )?(?:i)?fran|fr\.?|from|pa uppdrag av|on behalf of|visited by|received|(?:we|we're|we are|we will|will be|vi) (?:be )?(?:host(?:ing|ed)?|receiv(?:e|ing)|welcom(?:e|ing))|tar emot|tog emot|ska ta emot|(?:besok|visit|visitors?|delegation|(?:besokande |visiting )?organi[sz]ation|fran|from)(?=:))|(till|te|t(?! ?(?:ex|o|\.))|to(?: see| meet(?: with)?)?|(?<!(?:new|a|the|another|log|add|put in) )visit(?:ing|ed)?|besoka|besoker|besokte)|(i|(?<!(?:lagg|lagga|boka|bokar|slang|put|pencil|skriv|skriva) )in|pa))(?![a-z]):? +(?:the )?/gu;

/** Where a name ends: at punctuation that is no part of it, at what has been read, or at a word that starts something new. */
const endOfName =
  /[;\n?!]|:(?= *["“”«»])|(?<!(?<![a-z])(?:univ|dept|inst|prov|corp|co))\.(?=\s|$)|\s[–—-]\s|(?<![a-z])(?:om|about|regarding|concerning|angaende|kring|rorande|inom|on|under|den|during|som|who|which|that|they|de|dom|we|vi|vill|ska|skall|kommer|kmr|visits|visit us|visit you|besoker|tittar|halsar|plus|samt|leds|ledd|ledda|led by|headed|bestar|consisting|consists|(?:och|o|and) (?:\d+|tva|tre|fyra|fem|two|three|four|five)|inklusive|including|is|are|was|were|will|would|could|should|arrives?|arriving|wants?|wishes|hopes|and (?:then|another|also)|och (?:sen|sedan)|to|till|t|from|fran|fr|hos|at|next|nasta|with|med|for|tema|theme|nu|now|have|har|hade|had|kl)(?![a-z])/gu;

const isQuoted = /^ *: *["“”«»]/u;
/** Names longer than this many characters are cut. */
const longestName = 250;

/** Finds the names that prepositions point to in a text whose dates, numbers and clauses have been masked. */
export function findPointed(text: string, places: readonly PlaceFinding[]): readonly Pointed[] {
  const folded = foldWithMap(text);
  const found: Pointed[] = [];
  let end = 0;
  for (const match of folded.text.matchAll(pointer)) {
    if (match.index < end) continue;
    const start = folded.starts[match.index] ?? 0;
    const from = folded.starts[match.index + match[0].length] ?? text.length;
    const span = trimSpan(text, [
      from,
      from + lengthOfName(text.slice(from, from + longestName), places, from),
    ]);
    // "From the embassy: “…”" says who wrote, not who comes.
    if (span[1] <= span[0] || isQuoted.test(text.slice(span[1]))) continue;
    const inside = places.filter(({ at }) => at[0] < span[1] && span[0] < at[1]);
    const direction = match[1] ? 'from' : match[2] ? 'to' : 'in';
    const organisation = direction === 'in' ? undefined : organisationIn(text, span, inside);
    if (direction === 'in' && inside.length === 0) continue;
    // Whom we receive says where they come from only by a name.
    if (/emot|host|receiv|welcom/u.test(match[0]) && inside.length === 0 && !organisation) continue;
    found.push({
      direction,
      at: span,
      whole: [start, span[1]],
      places: inside,
      ...(organisation ? { organisation } : {}),
    });
    end = match.index + match[0].length;
  }
  return found;
}

/** Measures a name: up to where names end, and over a comma only when what follows still is part of it. */
function lengthOfName(text: string, places: readonly PlaceFinding[], offset: number): number {
  const limit = cutAtIn(text.slice(0, firstEnd(text)), places, offset);
  for (const { index } of text.slice(0, limit).matchAll(/,/gu)) {
    const rest = text.slice(index + 1, limit);
    const part = rest.slice(0, /,/u.exec(rest)?.index ?? rest.length);
    if (!isPartOfName(part, text.slice(0, index), places, offset)) return index;
  }
  return limit;
}

/** "For" and "on" go on in a name whose next word has a capital: "Centre for Disease Control". */
function firstEnd(text: string): number {
  const folded = foldWithMap(text);
  for (const match of folded.text.matchAll(endOfName)) {
    const index = folded.starts[match.index] ?? text.length;
    const goesOn =
      /^(?:for|on) +\p{Lu}/u.test(text.slice(index)) &&
      /\p{Lu}[\p{L}-]* +$/u.test(text.slice(0, index));
    if (!goesOn) return index;
  }
  return text.length;
}

/** "In" and "i" belong to a name only before a place in China: "Department of Health in Guangdong". */
function cutAtIn(text: string, places: readonly PlaceFinding[], offset: number): number {
  for (const match of text.matchAll(/\s(?:in|i|på|at)\s+(?:the\s+)?/giu)) {
    const after = offset + match.index + match[0].length;
    if (!places.some(({ at }) => at[0] === after)) return match.index;
  }
  return text.length;
}

function isPartOfName(
  part: string,
  before: string,
  places: readonly PlaceFinding[],
  offset: number,
): boolean {
  const plain = part.trim();
  if (!/^\p{Lu}/u.test(plain)) return false;
  const theme = findThemes(plain)[0];
  if (theme && theme.text.length >= plain.length - 1) return false;
  const start = offset + before.length + 1 + part.indexOf(plain);
  const isPlace = places.some(({ at }) => at[0] === start && at[1] >= start + plain.length);
  return isPlace || isOrganisationWord.test(fold(plain));
}
