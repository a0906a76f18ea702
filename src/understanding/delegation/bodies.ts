import { fold, type Span } from '../fold.ts';
import { isSwedishName } from '../organisations.ts';
import type { PlaceFinding } from '../places.ts';
import { isSilent } from './left-over.ts';
import { isOrganisationWord } from './organisation-name.ts';
import type { Said } from './reading.ts';

const capital = "(?:\\p{Lu}[\\p{L}\\p{N}’'-]*|&)";
const joining = '(?:of|and|for|the|och|för)';
/** Words with a capital and the small ones between them: "Jinan Municipal Bureau of Commerce". */
const run = new RegExp(`${capital}(?:\\s+(?:${joining}\\s+){0,2}${capital})*`, 'gu');
/** What a body is called in small letters, beside the place that it is of. */
const body =
  '(?:[\\p{Ll}-]*(?:myndighet|regering|kommission|förvaltning|styrelse|departement|universitet|högskola|sjukhus|institut|akademi|förening|kommitté|ambassad|hamn)(?:en|et|n|s)?|(?:government|commission|authority|bureau|university|hospital|institute|academy|association|committee|cluster|port))';
const before = new RegExp(
  `(?<!\\p{L})((?:[\\p{Ll}-]+ )?${body} (?:i|på|in|of|for|för) (?:the )?)$`,
  'u',
);
const behind = new RegExp(
  `^((?:s|’s|'s|provinsens|provinsen|province)? (?:[\\p{Ll}-]+ )?${body})(?!\\p{L})`,
  'u',
);
const small = /^(?:the|på|i|hos|av|från|at|in|of|by|from|till|to|och|and|med|with|för|for) /u;
/** "A hospital in Wuhan" is none by name. */
const indefinite =
  /(?<!\p{L})(?:en|ett|någon|något|några|flera|a|an|some|any|several|our|their|vår|vårt|deras) (?:[\p{Ll}-]+ )?$/iu;

/**
 * Finds a body by what bodies are called, wherever in a sentence it is named: "online workshop with Central South
 * University", "hälsomyndigheten i Hainan", "Sichuans provinsregering". Those on the Swedish side are none.
 */
export function findBody(text: string, places: readonly PlaceFinding[]): Said | undefined {
  return findCapitalised(text) ?? findBeside(text, places);
}

function findCapitalised(text: string): Said | undefined {
  for (const { index, 0: said } of text.matchAll(run)) {
    const [start, end] = firstOfTwo(text, withoutLead(text, [index, index + said.length]));
    const name = text.slice(start, end);
    const isName = /\s/u.test(name) && isOrganisationWord.test(fold(name));
    if (isName && !isSwedishName(name)) return { text: name, at: [start, end] };
  }
  return undefined;
}

/** "Delegation Dalian University": a word that only opens the sentence has its capital from there. */
function withoutLead(text: string, [start, end]: Span): Span {
  const first = /^\S+\s+(?=\S)/u.exec(text.slice(start, end))?.[0];
  return first && isSilent(first.trim())
    ? withoutLead(text, [start + first.length, end])
    : [start, end];
}

/** "Fudan University and Lund University" are two, the first of which is taken; "Science and Technology Bureau" is one. */
function firstOfTwo(text: string, [start, end]: Span): Span {
  const first = text.slice(start, end).split(/\s+(?:and|och|&)\s+/u)[0] ?? '';
  const last = first.split(/\s+/u).at(-1) ?? '';
  const isWhole = isOrganisationWord.test(fold(last)) && !/\s(?:of|för)\s/u.test(first);
  return isWhole ? [start, start + first.length] : [start, end];
}

function findBeside(text: string, places: readonly PlaceFinding[]): Said | undefined {
  for (const { kind, at } of places) {
    if (kind === 'country' || kind === 'unknown') continue;
    const head = before.exec(text.slice(0, at[0]))?.[1];
    const tail = behind.exec(text.slice(at[1]))?.[1];
    if (head === undefined && tail === undefined) continue;
    const lead = (head ?? '').replace(small, '');
    const span: Span = [
      at[0] - lead.length,
      at[1] + (head === undefined ? (tail?.length ?? 0) : 0),
    ];
    const whole = text.slice(0, span[0]);
    if (indefinite.test(whole) || indefinite.test(`${lead.split(' ')[0]} `)) continue;
    return { text: text.slice(...span), at: span };
  }
  return undefined;
}
