/** Reading what is said or filled in about a request: names, motivations, talks, an initiative. */

import { checkName } from '../../domain/limits.ts';
import type { Dialogue, MotivationType, Politician } from '../../domain/participation.ts';
import { readPeriod } from '../../understanding/dates.ts';
import { readMentionedPeople } from '../../understanding/people.ts';
import { readYesNo } from '../../understanding/yes-no.ts';

export interface KnownPolitician {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** People named in a text: known ones wherever they stand, others one per line, "name, office". */
export function readPoliticians(
  text: string,
  known: readonly KnownPolitician[],
  before: readonly Politician[],
): readonly Politician[] {
  return added(
    before,
    text.split(/[\n;]+/u).flatMap((line) => readLine(line, known)),
  );
}

interface Named {
  readonly name: string;
  readonly person: string | null;
  readonly role: string;
}

/**
 * "Anna Ek, regionråd och ledamot"; several on one line, "Eva Holmgren, Anna Ek, regionråd, Bo Alm",
 * give each: after a comma a name of theirs is one more person, and anything else an office.
 */
function readLine(line: string, known: readonly KnownPolitician[]): readonly Named[] {
  const [first = '', ...rest] = line.split(',');
  const all = [...readNames(first.split(and), known)];
  for (const part of rest.flatMap((one) => one.split(andName)).map((one) => one.trim())) {
    const isName = looksLikeName.test(part) && !office.test(part);
    const people = isName || all.length === 0 ? readName(part, known) : [];
    const mentioned = people.length > 0 ? people : readKnown(part, known);
    const last = all.at(-1);
    if (mentioned.length > 0) all.push(...mentioned);
    else if (last && last.person === null && part) {
      all.splice(-1, 1, { ...last, role: checkName([last.role, part].filter(Boolean).join(', ')) });
    }
  }
  return all;
}

const and = /\s+(?:och|and|samt)\s+/u;
const andName = /\s+(?:och|and|samt)\s+(?=\p{Lu})|^\s*(?:och|and|samt)\s+/u;
/** Offices and bodies that are written with capitals, as in "Vice Chair" and "Region Skåne". */
const office =
  /(?<!\p{L})(?:region(?:al|en|ala)?|kommun|universitet|university|council(?:lor)?|committee|board|party|commissioner|(?:vice|deputy)|chair(?:man|woman|person)?|member|mayor|president|minister|director|leader|head|secretary|ordförande|ledamot|regionråd)(?!\p{L})/iu;
const looksLikeName = /^\p{Lu}[\p{L}’'-]+(?:\s+(?:af|av|de|la|van|von|der|\p{Lu}[\p{L}’'.-]*))+$/u;

function readNames(parts: readonly string[], known: readonly KnownPolitician[]): readonly Named[] {
  return parts.flatMap((part) => readName(part, known));
}

/** People on record, else somebody else whose name this is. */
function readName(text: string, known: readonly KnownPolitician[]): readonly Named[] {
  const found = readKnown(text, known);
  if (found.length > 0) return found;
  const name = text.trim();
  const isName = /\p{L}{2}/u.test(name) && !/\d/u.test(name) && name.split(/\s+/u).length <= 6;
  return isName ? [{ name: checkName(name), person: null, role: '' }] : [];
}

function readKnown(line: string, known: readonly KnownPolitician[]): readonly Named[] {
  const found = readMentionedPeople(line, known).flatMap((finding) =>
    finding.kind === 'matched' ? known.filter(({ id }) => id === finding.person.id) : [],
  );
  return found.map(({ id, name, role }) => ({ name, person: id, role }));
}

/** Whether words may be a reason or a party: "ja", "hm" and "-" are neither. */
export function saysSomething(text: string): boolean {
  return /\p{L}{2}/u.test(text) && readYesNo(text) === undefined;
}

/** Adds those who are not there yet; keys are never used again. */
export function added(
  before: readonly Politician[],
  named: readonly Named[],
): readonly Politician[] {
  const all = [...before];
  for (const { name, person, role } of named) {
    if (all.some((one) => one.name.toLowerCase() === name.toLowerCase())) continue;
    const key = String(Math.max(0, ...all.map((one) => Number(one.key))) + 1);
    all.push({ key, name, person, role, motivation: '', type: null, link: null });
  }
  return all;
}

/** What kind of participation a text speaks of, if it says so (S17, S18). */
export function readMotivationType(text: string): MotivationType | null {
  if (/avtal|underteckna|skriv(a|er)? (på|under)|sign|contract|agreement/iu.test(text)) {
    return 'contract-signing';
  }
  if (/relation|long-?term|långsikt/iu.test(text)) return 'building-relations';
  return /kontakt|öppna dörr|contact|open doors|introduc/iu.test(text) ? 'making-contacts' : null;
}

/** Talks, one per line or between commas: "Lunds universitet 14 januari". */
export function readDialogue(
  text: string,
  today: string,
  language: 'sv' | 'en',
): readonly Dialogue[] {
  return text
    .split(/[\n;,]+/u)
    .map((line) => line.trim())
    .filter(saysSomething)
    .map((line) => {
      const period = readPeriod(line, { today, language, tense: 'past' });
      if (period?.kind !== 'period') return { party: checkName(line), date: null };
      const party = (line.slice(0, period.at[0]) + line.slice(period.at[1])).trim();
      return {
        party: checkName(party.replace(/\s+(den|on|i|in)$/u, '')) || line,
        date: period.firstDay,
      };
    });
}
