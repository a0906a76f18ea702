import { isOrganisationWord } from '../delegation/organisation-name.ts';
import { type Folded, foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { wholeNumber } from '../number-words.ts';
import { isSwedishName, organisationNamed } from '../organisations.ts';
import { findPlaces } from '../places.ts';
import { number, others } from './words.ts';

/** Those who are told of one by one, and where. */
export interface Company {
  readonly count: number;
  readonly at: Span;
}

const self = "(?:jag|ja|me|myself|i(?:'m|'ll| am)?)";
const and = '(?:och|o|a|samt|plus|\\+|and|&)';
/** Those who travel, so that names beside it are of people on the way. */
const travels =
  "(?:som |who )?(?:(?:ska |skall |will |are |is |we're )?(?:aker|aka|reser|resa|drar|dra|flyger|flyga|far|ska|deltar|delta|go|going|off|travel|travelling|fly|flying|joining|taking part))(?![a-z])";

const alone =
  /(?:^|[,.;(]) *(?:bara jag|endast jag|only me|just me|solo|ensam|on my own|by myself|alone)(?= *(?:$|[,.;)!]))/u;
const withMore = new RegExp(`(?<![a-z])${self} ?${and} ?${number} ?${others}`, 'u');
const withColleagues = new RegExp(
  `(?<![a-z])(?:hon|han|she|he|${self}) [^.;!?]{0,60}?(?:med|me|with) ${number} (?:kollegor|medarbetare|colleagues)(?![a-z])`,
  'u',
);

/** "Jag å gunilla drar": a name in small letters, where it can be nothing else. */
const withOne = new RegExp(`(?<![a-z])${self} ${and} [a-z]{2,15}(?= ${travels})`, 'u');

/** Reads who travels by name or beside the one who tells: "jag och två till" are three, "me and the director" two. */
export function findCompany(text: string): Company | undefined {
  const folded = foldWithMap(text);
  const only = alone.exec(folded.text);
  if (only) return { count: 1, at: spanOf(folded, only) };
  for (const pattern of [withMore, withColleagues]) {
    const match = pattern.exec(folded.text);
    const count = wholeNumber(match?.[1]?.trim() ?? '');
    if (match && count !== undefined) return { count: count + 1, at: spanOf(folded, match) };
  }
  const pair = withOne.exec(folded.text);
  return findListed(text) ?? (pair ? { count: 2, at: spanOf(folded, pair) } : undefined);
}

function spanOf(folded: Folded, match: RegExpExecArray): Span {
  const lead = /^[,.;( ]*/u.exec(match[0])?.[0].length ?? 0;
  return spanAsTyped(folded, [match.index + lead, match.index + match[0].length]);
}

const titled =
  '(?:Mr|Ms|Mrs|Dr|Prof|Professor|Herr|Fru|herr|fru|[Bb]orgmästare|Mayor|Vice Mayor)\\.? ';
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
const role =
  '(?:the|a|an|my|our|en|ett|min|vår|hans|hennes) [\\p{Ll}-]{4,20}|(?:interpreter|tolk|director|chefen|direktören)';
const one = `(?:[Jj]ag|[Mm]e|I|[Mm]yself|(?:${titled})?${name}|${role})`;
const joint = '(?:, (?:och |and )?| ?(?:\\+|&) ?| (?:och|o|å|samt|plus|and) )';
const listed = new RegExp(
  `(?<![\\p{L}])(?:${one})(?:${joint}(?:${one}))*(?:${joint}(\\p{L}+|\\d+) (?=\\p{L}))?`,
  'gu',
);
const isSelf = /^(?:jag|me|i|myself)$/iu;
const numbered = new RegExp(`^ ?(?:${others})`, 'u');
const travelling = new RegExp(`^ *${travels}`, 'u');

/**
 * Finds people listed one by one. Names alone may be of anything: they count where the speaker is among them, or each
 * has a title, and nothing else is said of them; or where they are told to travel.
 */
function findListed(text: string): Company | undefined {
  for (const match of listsIn(text)) {
    const { index, 0: said, 1: further } = match;
    const rest = foldWithMap(text.slice(index + said.length)).text;
    const added =
      further && numbered.test(rest) ? wholeNumber(foldWithMap(further).text) : undefined;
    const names = said
      .slice(0, further === undefined ? undefined : said.length - further.length - 1)
      .split(new RegExp(joint, 'u'))
      .map((part) => part.trim())
      .filter(Boolean);
    const count = names.length + (added ?? 0);
    if (count < 2 || names.some(isNoPerson)) continue;
    const length = said.length + (added === undefined ? 0 : (numbered.exec(rest)?.[0].length ?? 0));
    const behind = foldWithMap(text.slice(index + length)).text;
    const isAlone =
      /(?:^|[,.;:(!?\n]|\b(?:är|blir|it's|is|group)) *$/iu.test(text.slice(0, index)) &&
      /^ *(?:$|[,.;)!?\n])/u.test(behind);
    const isSure =
      names.some((part) => isSelf.test(part)) ||
      names.filter((part) => new RegExp(`^${titled}`, 'u').test(part)).length > 1 ||
      added !== undefined;
    if ((isAlone && isSure) || travelling.test(behind))
      return { count, at: [index, index + length] };
  }
  return undefined;
}

/** Every list, and each again without a first name that is no person: "Chengdu, me and the director". */
function* listsIn(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(listed);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    const first = new RegExp(joint, 'u').exec(match[0]);
    const [head] = first ? match[0].split(first[0]) : [];
    if (first && head !== undefined && isNoPerson(head))
      pattern.lastIndex = match.index + head.length;
  }
}

function isNoPerson(part: string): boolean {
  return (
    isOrganisationWord.test(foldWithMap(part).text) ||
    organisationNamed(part) !== undefined ||
    isSwedishName(part) ||
    findPlaces(`i ${part}`).some(({ kind }) => kind !== 'misspelt')
  );
}
