import { findPeriods } from '../dates.ts';
import { foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { readHeadcount } from '../numbers.ts';
import { findPlaces } from '../places.ts';
import { findHost } from './host.ts';
import { trimSpan } from './mask.ts';

/** Something said and taken back in the same breath: "12 mars, nej förlåt, 13 mars". */
export interface Correction {
  /** What no longer counts, and the words that take it back. */
  readonly withdrawn: readonly Span[];
  /** Who hosts after all, when that was what was taken back and a bare name is what was said instead. */
  readonly host?: { readonly text: string; readonly at: Span };
}

const marker =
  /[\s,.–-]*(?<![a-z])(?:nej,? (?:forlat|vanta|jag menar)|na,? forlat|forlat|jag menar(?:de)?|eller nej|rattare sagt|no,? (?:sorry|wait)|sorry|i mean(?:t)?|or rather|correction)[\s,:]+/u;
const nameEnds = /[,.;:!?\n]|$/u;

/** Finds the first correction in a text: what comes behind it takes the place of the last thing of its sort before it. */
export function findCorrection(text: string, today: string): Correction | undefined {
  const folded = foldWithMap(text);
  const match = marker.exec(folded.text);
  if (!match || match.index === 0) return undefined;
  const [start, end] = spanAsTyped(folded, [match.index, match.index + match[0].length]);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const first = after.slice(0, nameEnds.exec(after)?.index);
  const withdrawn = lastOfSort(before, first, today);
  if (withdrawn) return { withdrawn: [withdrawn, [start, end]] };
  const host = findHost(before);
  const at = trimSpan(text, [end, end + first.length]);
  if (!host || !/^\p{Lu}/u.test(text.slice(...at))) return undefined;
  return { withdrawn: [host.whole, [start, at[1]]], host: { text: text.slice(...at), at } };
}

/** The last place, number or days before a correction, if that is what stands behind it. */
function lastOfSort(before: string, first: string, today: string): Span | undefined {
  if (findPeriods(first, { today }).length > 0) return findPeriods(before, { today }).at(-1)?.at;
  if (findPlaces(first).length > 0) return findPlaces(before).at(-1)?.at;
  return readHeadcount(first, { isAsked: true }) ? readHeadcount(before)?.at : undefined;
}
