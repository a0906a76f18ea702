import { type Folded, foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { wholeNumber } from '../number-words.ts';
import { findListedPeople } from './listed-people.ts';
import { number, others, travels } from './words.ts';

/** Those who are told of one by one, and where. */
export interface Company {
  readonly count: number;
  readonly at: Span;
}

const self = "(?:jag|ja|undertecknad|me|myself|i(?:'m|'ll| am)?)";
const and = '(?:och|o|a|samt|jamte|plus|\\+|and|&)';

const alone =
  /(?<![a-z])(?:jag|ja|i) (?:aker|reser|flyger) (?:sjalv|ensam)(?![a-z])|(?<![a-z])(?:aker|reser|flyger|kommer|travell?ing|going|flying|coming) (?:ensam|solo|alone)(?![a-z])|(?:^|[,.;(]|it's|its|it is|det ar) *(?:bara jag|endast jag|only me|just me|solo|ensam|on my own|by myself|alone)(?= *(?:$|[,.;)!]|going|som|who|travelling))/u;
const withMore = new RegExp(`(?<![a-z])${self} ?${and} ?${number} ?${others}`, 'u');
const withColleagues = new RegExp(
  `(?<![a-z]|(?:vi|we) )(?:hon|han|she|he|${self}|ska|aker|reser|off|going) (?:[^.;!?]|;(?=;)|(?<=;);(?!;)){0,60}?(?:med|me|with) ${number} (?:kollegor|medarbetare|colleagues)(?![a-z])`,
  'u',
);

/** "Prof. Zhang kommer med sex doktorander". */
const titledWith = new RegExp(
  `(?<![a-z])(?:prof|professor|dr|mr|ms|mrs|herr|fru|borgmastare|mayor|director|direktor)\\.? [^.!?]{2,60}?(?:med|with) ${number} ${others}`,
  'u',
);

/** "Borgmästaren och elva till", "the mayor and six others". */
const leaderWith = new RegExp(
  `(?<![a-z])(?:(?:[a-z]*(?:rektorn|direktoren|chefen|ordforanden)|regionradet|borgmastaren|ministern|ambassadoren)|the (?:mayor|director|president|rector|dean|minister|ambassador)) ?${and} ?${number} ?${others}`,
  'u',
);

/** "Jag å gunilla drar": a name in small letters, where it can be nothing else. */
const withOne = new RegExp(`(?<![a-z])${self} ${and} [a-z]{2,15}(?= ${travels})`, 'u');

/** Reads who travels by name or beside the one who tells: "jag och två till" are three, "me and the director" two. */
export function findCompany(text: string): Company | undefined {
  const folded = foldWithMap(text);
  const only = alone.exec(folded.text);
  if (only) return { count: 1, at: spanOf(folded, only) };
  for (const pattern of [withMore, leaderWith, withColleagues, titledWith]) {
    const match = pattern.exec(folded.text);
    const count = wholeNumber(match?.[1]?.trim() ?? '');
    if (match && count !== undefined) return { count: count + 1, at: spanOf(folded, match) };
  }
  const pair = withOne.exec(folded.text);
  return findListedPeople(text) ?? (pair ? { count: 2, at: spanOf(folded, pair) } : undefined);
}

function spanOf(folded: Folded, match: RegExpExecArray): Span {
  const lead = /^[,.;( ]*/u.exec(match[0])?.[0].length ?? 0;
  return spanAsTyped(folded, [match.index + lead, match.index + match[0].length]);
}
