import { numberPattern, smallNumber } from '../dates/names.ts';
import { fold } from '../fold.ts';

const who = '(?: (?:personer|pers|stycken|st|people|persons?|deltagare|guests?|gaster))?';
const more = new RegExp(
  `\\b(${numberPattern})${who} (?:till|fler|mer|extra|more)${who}(?: (?:kommer|foljer|ar med|vill|are|is|will|coming|joining))|\\bytterligare (${numberPattern})${who}|\\banother (${numberPattern})${who}`,
  'u',
);
const fewer = new RegExp(
  `\\b(${numberPattern})${who} (?:farre|mindre|fewer|less)|\\b(${numberPattern})${who} (?:kommer inte|hoppar av|har hoppat av|dropped out|drop out|can't make it|are not coming)`,
  'u',
);

/** Reads how many more, or fewer, are to come than was said: "två till kommer" is 2, "en färre" is -1. */
export function readMorePeople(text: string): number | undefined {
  const said = fold(text);
  const added = numberIn(more.exec(said));
  if (added !== undefined) return added;
  const taken = numberIn(fewer.exec(said));
  return taken === undefined ? undefined : -taken;
}

function numberIn(match: RegExpExecArray | null): number | undefined {
  const word = match?.slice(1).find((part) => part !== undefined);
  return word === undefined ? undefined : smallNumber(word);
}
