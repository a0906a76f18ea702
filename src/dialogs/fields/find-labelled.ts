/** Sentences that name a field by what the form calls it and say what it holds: "dnr: 2027-P000123". */

import { fieldOfInput, type InputName, inputNames, inputsOf } from '../../domain/field-inputs.ts';
import { textsIn } from '../../texts/texts.ts';
import { fold, foldWithMap, spanAsTyped } from '../../understanding/fold.ts';
import { spokenNames } from './spoken-names.ts';

export interface Labelled {
  readonly input: InputName;
  /** As typed; what is on the lines below it too. */
  readonly value: string;
  /** It comes to what stands in a list already. */
  readonly adds: boolean;
}

export interface LabelledText {
  readonly entries: readonly Labelled[];
  /** The text without what the fields hold, where a number is the record's and none of its own. */
  readonly about: string;
}

const record = 'd[- ]?(?:20\\d\\d[- ]?)?\\d{1,4}';
const ahead = `(?:(?:nej|no|och|and)[, ]+)?(?:(?:andra|byt|satt|ange|skriv|uppdatera|change|set|update|put|write) )?(?:(?:for |pa |on )?(?:${record})(?:s|'s)?(?:[:,] ?| ))?(?:(?:the|dess|its) )?`;
const behind = `(?: (?:for|pa|i|of|on|in) (?:${record}|den|det|it))?`;
const marked = ' ?[:=?] ?';
const plain = `(?:${marked}| (?:ar|blir|ska vara|skall vara|andras till|till|is|are|becomes|should be|will be|to) )`;
const adding = `(?:${plain}| )`;

interface Pattern {
  readonly input: InputName;
  readonly pattern: RegExp;
  readonly adds: boolean;
}

const patterns: readonly Pattern[] = inputNames.flatMap((input) => {
  const { named, leads, adds } = spokenNames[input];
  const of = (names: string | undefined, between: string, isMore = false): Pattern[] =>
    names
      ? [{ input, adds: isMore, pattern: lineOf(`(?:${names})${behind}${between}`, isMore) }]
      : [];
  return [
    ...of(labelsOf(input), marked),
    ...of(named, plain),
    ...of(leads, adding),
    ...of(adds, adding, true),
  ];
});

function lineOf(source: string, adds: boolean): RegExp {
  const more = adds ? '(?:(?:lagg till|add) (?:(?:en|a|the) )?)?' : '';
  return new RegExp(`^ *${ahead}${more}${source}(?=\\S)`, 'u');
}

/** The labels of an input in both languages, up to what they explain, and the field's name in facts. */
function labelsOf(input: InputName): string {
  const field = fieldOfInput(input);
  const isFirst = inputsOf(field)[0] === input;
  const labels = (['sv', 'en'] as const).flatMap((language) => {
    const { inputs, labels: facts } = textsIn(language).fields;
    const { label } = inputs[input];
    const asked = typeof label === 'string' ? [label] : Object.values(label);
    return [...asked, ...(isFirst && field !== 'period' ? [facts[field]] : [])];
  });
  const names = labels.map((label) => fold(label.split(/[,(?]/u)[0] ?? '').trim());
  // The longest first: "Värd" is how "Värd för …" begins.
  return [...new Set(names)].sort((a, b) => b.length - a.length).join('|');
}

/** undefined when the text does not begin with a field's name; a line without one belongs to the line above. */
export function findLabelled(text: string): LabelledText | undefined {
  const entries: Labelled[] = [];
  const about: string[] = [];
  for (const line of text.split('\n')) {
    const found = labelledIn(line) ?? markIn(line);
    const last = entries.at(-1);
    if (found) {
      entries.push(found.entry);
      about.push(found.about);
    } else if (last) {
      entries[entries.length - 1] = { ...last, value: `${last.value}\n${line}`.trimEnd() };
    } else if (opening.test(fold(line))) {
      about.push(line);
    } else {
      return undefined;
    }
  }
  return entries.length > 0 ? { entries, about: about.join('\n') } : undefined;
}

/** A line above the fields that only says of which delegation they are. */
const opening = new RegExp(
  `^ *(?:(?:andra|uppdatera|change|update) )?(?:${record})? *[:,]? *$`,
  'u',
);

interface Found {
  readonly entry: Labelled;
  readonly about: string;
}

function labelledIn(line: string): Found | undefined {
  const folded = foldWithMap(line);
  for (const { input, pattern, adds } of patterns) {
    const head = pattern.exec(folded.text)?.[0];
    if (head === undefined) continue;
    const [, end] = spanAsTyped(folded, [0, head.length]);
    return { entry: { input, adds, value: line.slice(end).trim() }, about: line.slice(0, end) };
  }
  return undefined;
}

const it = `(?: (?:${record}|den(?: har)?|det|delegationen|besoket|resan|it|this|that|the (?:delegation|visit|trip)))?`;
const mark = new RegExp(
  `^ *(?:sekretessmarkera${it}|satt sekretess(?:markering)?(?: pa${it})?|mark${it} (?:as )?(?:secret|confidential)|put (?:a )?secrecy mark(?: on${it})?)[.! ]*$`,
  'u',
);
const unmark = new RegExp(
  `^ *(?:(?:ta bort|hav) sekretess(?:markering)?(?:en)?(?: (?:for|pa|fran|i)${it})?|(?:remove|lift|drop) the secrecy(?: mark)?(?: (?:of|on|from)${it})?|unmark${it}(?: as secret)?)[.! ]*$`,
  'u',
);

/** "Sekretessmarkera D-2027-014": the mark has verbs of its own. */
function markIn(line: string): Found | undefined {
  const text = fold(line);
  const value = mark.test(text) ? 'ja' : unmark.test(text) ? 'nej' : undefined;
  return value && { entry: { input: 'isSecret', adds: false, value }, about: line };
}
