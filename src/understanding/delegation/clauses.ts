import { type Folded, foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { trimSpan } from './mask.ts';

export type ClauseField = 'theyWant' | 'weGain';

/** A part of a sentence that says what someone wants, as typed, and the span with the words that open it. */
export interface Clause {
  readonly field: ClauseField;
  readonly text: string;
  readonly at: Span;
  readonly whole: Span;
}

const openings: Readonly<Record<ClauseField, RegExp>> = {
  theyWant:
    /(?<![a-z])(?:(?:what )?they(?:'d| would)? (?:want|like|wish(?: for)?|seek|need|hope for|are (?:looking for|seeking|after|interested in))(?! (?:to )?(?:come|visit (?:us|you)|arrive|stay|travel|postpone|move|leave)(?![a-z]))(?: to (?:have|get)(?![a-z]))?|they're (?:looking for|seeking|after|interested in)|(?:(?:det|vad) )?(?:de|dom|gasterna|delegationen) (?:vill(?! (?:garna )?(?:komma|hit|besoka oss|resa|aka|stanna|anlanda|flytta|skjuta))(?: (?:ha|fa|garna ha))?|onskar(?! (?:komma|besoka|resa))(?: sig)?|soker|efterfragar|behover|hoppas (?:pa|fa)|ar (?:intresserade av|ute efter|pa jakt efter))|onskemal)(?![a-z]):? */gu,
  weGain:
    /(?<![a-z])(?:(?:what )?we (?:gain|win|benefit from|will gain|hope to gain|stand to gain|get(?! (?:a |some )?(?:visit|guest|people|delegation|them)))|our (?:gain|benefit) is|(?:det |vad )?vi (?:vinner|tjanar|far ut|vill (?:vinna|fa ut)|drar nytta av|har nytta av|far(?! (?:\d|besok|framm|gaster|hit|folk|en |ett |ta |in |ner |delegation|veta|inte|se |aterkomma|kinesisk)))|var vinst(?: ar)?|vinst for oss)(?![a-z]):? */gu,
};
/** What may stand before a clause besides the start of the text. */
const boundaryBefore =
  /(?:^|[,;.:!?(\n–—-]|(?<![a-z])(?:och|and|men|but|samt|medan|while|dar|eftersom|because|for att|that|att|as|som)) *$/u;

/**
 * Finds "they want …" and "we gain …". A clause goes on to the next one, or to a part between commas that says
 * something else altogether (`isElsewhere`: "8 people", "hosted by …"), or to the end of its sentence.
 */
export function findClauses(
  text: string,
  isElsewhere: (part: string) => boolean,
): readonly Clause[] {
  const folded = foldWithMap(text);
  const opened = (['theyWant', 'weGain'] as const)
    .flatMap((field) =>
      [...folded.text.matchAll(openings[field])].map((match) => ({
        field,
        start: match.index,
        from: match.index + match[0].length,
      })),
    )
    .filter(({ start }) => boundaryBefore.test(folded.text.slice(Math.max(0, start - 40), start)))
    .sort((a, b) => a.start - b.start);
  const first = new Map<ClauseField, Clause>();
  opened.forEach(({ field, start, from }, index) => {
    const limit = opened[index + 1]?.start ?? folded.text.length;
    const clause = first.has(field)
      ? undefined
      : cut(folded, field, [start, from, limit], isElsewhere);
    if (clause) first.set(field, clause);
  });
  return [...first.values()];
}

function cut(
  folded: Folded,
  field: ClauseField,
  [start, from, limit]: readonly [number, number, number],
  isElsewhere: (part: string) => boolean,
): Clause | undefined {
  const [, typedFrom] = spanAsTyped(folded, [start, from]);
  const typedEnd = folded.starts[limit] ?? folded.original.length;
  const text = folded.original.slice(typedFrom, typedEnd);
  const end = typedFrom + lengthOfClause(text, isElsewhere);
  const at = trimSpan(folded.original, [typedFrom, end]);
  if (at[1] <= at[0]) return undefined;
  const [typedStart] = spanAsTyped(folded, [start, from]);
  return { field, text: folded.original.slice(...at), at, whole: [typedStart, end] };
}

function lengthOfClause(text: string, isElsewhere: (part: string) => boolean): number {
  const sentence = /[.!?]\s+(?=\p{Lu})|\n/u.exec(text)?.index ?? text.length;
  for (const { index } of text.slice(0, sentence).matchAll(/[,;]/gu)) {
    const next = /[,;]/u.exec(text.slice(index + 1, sentence))?.index;
    const part = text.slice(index + 1, next === undefined ? sentence : index + 1 + next);
    if (isElsewhere(part)) return index;
  }
  return sentence;
}
