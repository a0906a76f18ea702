import { isChineseName } from '../chinese-surnames.ts';
import { isOrganisationWord } from '../delegation/organisation-name.ts';
import { fold, foldWithMap, type Span } from '../fold.ts';
import { wholeNumber } from '../number-words.ts';
import { isSwedishName, organisationNamed } from '../organisations.ts';
import { findPlaces } from '../places.ts';
import { number, others, travels } from './words.ts';

const title =
  '(?:Mr|Ms|Mrs|Dr|Prof|Professor|Herr|Fru|herr|fru|[Bb]orgmästare|Mayor|Vice Mayor)\\.? ';
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}";
/** A bare title behind a comma is of whoever stands before it: "Chen Yu, rektor". */
const role =
  '(?:the|a|an|my|our|en|ett|min|vår|hans|hennes) [\\p{L}-]{2,20}|(?:interpreter|tolk|(?:vice|pro)?rektorn|(?<!, )(?:director|(?:vice|pro)?rektor)|[\\p{L}-]*(?:chefen|direktören)|ordföranden|borgmästaren)';
const one = `(?:[Jj]ag|[Mm]e|I|[Mm]yself|(?:${title})?${name}|${role})`;
const joint = '(?:, (?:och |and )?| ?(?:\\+|&) ?| (?:och|o|å|a|samt|plus|and) )';

const joints = new RegExp(joint, 'u');
const list = new RegExp(`(?<!\\p{L})${one}(?:${joint}${one})*`, 'gu');
const isSelf = /^(?:jag|me|i|myself)$/iu;
const isTitled = new RegExp(`^${title}`, 'u');
/** "Hörru, 8 man": a comma alone adds nobody. */
const furtherJoint = '(?:, (?:och |and )| ?(?:\\+|&) ?| (?:och|o|å|a|samt|jamte|plus|and) )';
/** "Carl Johan plus två tjänstemän", on folded text. */
const furtherOnes = new RegExp(
  `^${furtherJoint}${number}(?: ?${others}|(?= *(?:$|[,.;)!]|(?:from|fran|fr) [a-z])))`,
  'u',
);
const opens = /(?:^|[,.;:(!?\n–—]|\b(?:är|blir|it's|is|group|for|för|bara|endast|just|only)) *$/iu;
const closes = /^ *(?:$|[,.;)!?\n]|(?:from|fran|fr|of|av) )/u;
const onTheWay = new RegExp(`^ *${travels}`, 'u');

/**
 * Counts people listed one by one. Names alone may be of anything: they count where they are told to travel, or where
 * nothing else is said of them and the speaker is among them, each is somebody by title or name, or others go along.
 */
export function findListedPeople(
  text: string,
): { readonly count: number; readonly at: Span } | undefined {
  for (const { index, names, end } of listsIn(text)) {
    const behind = foldWithMap(text.slice(end));
    const [more = '', added = ''] = furtherOnes.exec(behind.text) ?? [];
    const count = names.length + (wholeNumber(added.trim()) ?? 0);
    const rest = behind.text.slice(more.length);
    const arePeople =
      more !== '' || names.some((part) => isSelf.test(part)) || names.every(isSomebody);
    const isAlone = opens.test(text.slice(0, index)) && closes.test(rest);
    if (count < 2 || names.some(isNoPerson)) continue;
    const areMore = more !== '' && names.every((part) => isSelf.test(part) || isSomebody(part));
    if ((isAlone && arePeople) || areMore || onTheWay.test(rest))
      return { count, at: [index, end + (behind.starts[more.length] ?? 0)] };
  }
  return undefined;
}

/** Somebody with a title, a role or a Chinese name. */
function isSomebody(part: string): boolean {
  return isTitled.test(part) || /^\p{Ll}/u.test(part) || isChineseName(part);
}

interface List {
  readonly index: number;
  readonly end: number;
  readonly names: readonly string[];
}

/** Every list, and each again without a first name that is no person's: "Chengdu, me and the director". */
function* listsIn(text: string): Generator<List> {
  const pattern = new RegExp(list);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const names = match[0].split(joints);
    yield { index: match.index, end: match.index + match[0].length, names };
    const [head = ''] = names;
    if (names.length > 1 && isNoPerson(head)) pattern.lastIndex = match.index + head.length;
  }
}

function isNoPerson(part: string): boolean {
  return (
    isOrganisationWord.test(fold(part)) ||
    organisationNamed(part) !== undefined ||
    isSwedishName(part) ||
    findPlaces(`i ${part}`).some(({ kind }) => kind !== 'misspelt')
  );
}
