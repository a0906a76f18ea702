import { isSwedish, organisationById } from '../../strategy/organisations.ts';
import { type Folded, fold, foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { isSwedishName, organisationNamed } from '../organisations.ts';
import { trimSpan } from './mask.ts';
import { isOrganisationWord } from './organisation-name.ts';

/** Who receives a visit: an organisation known by its id, or a name as typed. */
export interface Host {
  readonly id?: string;
  readonly text: string;
  readonly at: Span;
  /** The name with the words that say that it is the host. */
  readonly whole: Span;
}

const opening =
  /(?<![a-z])(?:hosted by|hosts?(?: is| are| will be| (?:should|must|ought to|is to)(?: be| read| say)| to(?: be)?)?|hosting organisation|co-?hosted by|med vard|vard(?:ar|en|organisation)?(?: ar| e| blir| till| (?:ska|bor|skall) (?:vara|sta)| ska vara| blev| var| va)?|vardas av|vardskap(?:et)?(?: hos| av| ar| har)?)(?: :|:| =|(?= )) *(?:the )?/gu;
const closing =
  /(?:^|[,;.(]|(?<![a-z])(?:med|with|now|nu|att|dar|och|and)) *([^,;.()\n ][^,;.()\n]{1,79}?) (?:som )?(?:(?:bjuder (?:och|o|a) |tar emot och )?(?:ar|e|var|va|blev) vard(?:ar)?|hostar|(vard(?= *(?:$|[,.;])))|tar emot som vard(?:ar)?|blir vard|(?:star|stod) (?:som|for) vard(?:ar|skap(?:et)?)?|star vard|(?:har|tar|skoter) vardskapet|(?:sa)?som vard|as (?:the )?host|(?:is|are) (?:the )?host(?:ing)?|hosting|hosts|will host|(tar emot|(?:kunna |kan |ska |vill )ta emot|(?:could|can|will|to) (?:receive|host|welcome)|valkomnar|(?:tar|ska ta) hand om (?:dem|dom|gruppen|sallskapet|delegationen|besoket)|(?:looks?|will look) after (?:them|the (?:group|delegation))|(?:takes?|will take) care of (?:them|the (?:group|delegation))|receives?|is receiving|are receiving|will receive|welcomes))(?![a-z])/gu;
/** A visit "hos" or "at" someone is hosted by them when they are known here. */
const placeOfVisit =
  /(?:(?<![a-z])(?:hos|at|pa|till|to|av|by|vid)|→|⇒|[-=]>) ?(?<![a-z])(?:the )?(?=[a-z])/gu;
const endOfName =
  /[,;\n()]|\.(?:\s|$)|(?<![\p{L}])(?:om|about|on|den|with|med|for|för|from|från|to|till|they|de|dom|we|vi|som|who|which|v\.?|vecka|week|kl)(?![\p{L}])|\d/iu;
const longestName = 8;
/** What stands behind "LU är värd": no name. */
const noName =
  /^(?:an?|some|and|och|tror|i think|som|who|for|the group|en|ett|nagra|visitors|people|guests|\d+|nu|istallet|i stallet|inte|ocksa|igen|men|da|now|instead|too|again|not|but)(?![a-z])/u;

/** Reads who hosts: "hosted by Lunds universitet", "värd: LU", "LU är värd", "besök hos Medicon Village". */
export function findHost(text: string): Host | undefined {
  const folded = foldWithMap(text);
  for (const match of folded.text.matchAll(opening)) {
    const host = hostAt(folded, match.index, match.index + match[0].length, false);
    if (host) return host;
  }
  return findClosing(folded) ?? findPlaceOfVisit(folded) ?? findHouseHere(folded);
}

/** A house in a Swedish town that is not known by name: "studiebesök på sjukhuset i Helsingborg". */
const houseHere =
  /(?<![a-z])(?:(?:studie)?besok(?:a|er|te)?|visit(?:ing|s|ed)?|kommer|coming)(?: (?:pa|hos|vid|at|to|till))? (?:the )?([a-z-]*(?:sjukhus|hospital|universitet|university|hogskola|school|skola|lasarett|vardcentral|museum|museet)[a-z]*)(?: (i|in) ([a-z-]+))(?![a-z])/u;

function findHouseHere(folded: Folded): Host | undefined {
  const match = houseHere.exec(folded.text);
  const [whole = '', house = '', , town = ''] = match ?? [];
  if (!match || !isSwedishName(town)) return undefined;
  const start = match.index + whole.lastIndexOf(house);
  const at = spanAsTyped(folded, [start, match.index + whole.length]);
  return { text: folded.original.slice(...at), at, whole: at };
}

function hostAt(
  folded: Folded,
  start: number,
  from: number,
  mustBeKnown: boolean,
): Host | undefined {
  const typedStart = folded.starts[start] ?? 0;
  const typedFrom = folded.starts[from] ?? folded.original.length;
  const name = nameAt(folded.original.slice(typedFrom), mustBeKnown);
  if (!name) return undefined;
  const at = trimSpan(folded.original, [typedFrom, typedFrom + name.length]);
  const text = folded.original.slice(...at);
  const id = name.id ?? organisationNamed(text);
  if (text === '' || (id === undefined && noName.test(fold(text)))) return undefined;
  return {
    ...(id === undefined ? {} : { id }),
    text,
    at,
    whole: [typedStart, at[1]],
  };
}

/** Takes the most words that make a known organisation ("Sveriges ambassad i Peking"), else all up to where a name ends. */
function nameAt(text: string, mustBeKnown: boolean): { id?: string; length: number } | undefined {
  const words = [...text.slice(0, 160).matchAll(/[^\s,;()]+/gu)].slice(0, longestName);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const piece = text
      .slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0))
      .replace(/[.!?]+$/u, '');
    if (/[;\n]/u.test(piece)) continue;
    const id = organisationNamed(piece);
    const known = id === undefined ? undefined : organisationById(id);
    if (id !== undefined && known && isSwedish(known) && !(mustBeKnown && isOnlyTown(id, piece)))
      return { id, length: piece.length };
  }
  if (mustBeKnown) return undefined;
  return { length: endOfName.exec(text)?.index ?? text.length };
}

/** "Till Lund" says where, "hos Lunds kommun" says who. */
function isOnlyTown(id: string, name: string): boolean {
  const plain = fold(name);
  return (
    (id.startsWith('kommun-') && !/kommun|stad|city|municipality/u.test(plain)) ||
    ['skane', 'region skane', 'regionen'].includes(plain)
  );
}

function findClosing(folded: Folded): Host | undefined {
  for (const match of folded.text.matchAll(closing)) {
    const name = (match[1] ?? '').replace(
      /^(?:(?:och|and|sa|so|it's|its|it is|det ar|det e|nu ar det|now|nu|skulle|kan|kunde|ska|could|can|would|will) )+/u,
      '',
    );
    if (
      /(?:^| )(?:vem|vilka|who|which|vi|we|we're|we are|i'm|they're|they are|we will be|de|dom|they|it's|det)$/u.test(
        name,
      )
    )
      continue;
    const start = match.index + match[0].indexOf(name);
    const typed = trimSpan(folded.original, spanAsTyped(folded, [start, start + name.length]));
    const { id, at } = knownBehind(folded.original, typed);
    const text = folded.original.slice(...at);
    // Whoever is said to receive, and no more than that, is who hosts; "X receives Y" is of a visitor as well.
    const isWhole =
      /^\p{Lu}\S*(?: \S+){0,3}$/u.test(text) &&
      /^ *(?:$|[,.!])/u.test(folded.text.slice(match.index + match[0].length));
    if (match[3] && !isWhole && !isSwedishName(text)) continue;
    // Whoever cares for them is a colleague as well, unless it is a house by name.
    if (/hand om|after|care of/u.test(match[3] ?? '') && !isHouse(text)) continue;
    // "LTH värd" has no verb that would make a sentence of it.
    if (match[2] && !isSwedishName(text)) continue;
    const [, end] = spanAsTyped(folded, [match.index, match.index + match[0].length]);
    return { ...(id === undefined ? {} : { id }), text, at, whole: [at[0], end] };
  }
  return undefined;
}

function isHouse(name: string): boolean {
  return isSwedishName(name) || isOrganisationWord.test(fold(name));
}

/** "Ändra så att Region Skåne" ends in a name that is known; what is not known is taken whole. */
function knownBehind(text: string, [start, end]: Span): { id: string | undefined; at: Span } {
  const said = text.slice(start, end);
  for (const { index } of said.matchAll(/(?<!\S)\S/gu)) {
    const id = organisationNamed(said.slice(index));
    if (id === undefined) continue;
    // "Kommunförbundet Skåne" is no more Skåne than it is known.
    const head = /\p{Lu}\S+ $/u.exec(said.slice(0, index));
    return head && isOrganisationWord.test(fold(head[0]))
      ? { id: undefined, at: [start + head.index, end] }
      : { id, at: [start + index, end] };
  }
  return { id: undefined, at: [start, end] };
}

function findPlaceOfVisit(folded: Folded): Host | undefined {
  for (const match of folded.text.matchAll(placeOfVisit)) {
    const host = hostAt(folded, match.index, match.index + match[0].length, true);
    if (host) return host;
  }
  return undefined;
}
