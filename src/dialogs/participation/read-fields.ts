/** Reading what is said or filled in about a request: names, motivations, talks, an initiative. */

import { checkName } from '../../domain/limits.ts';
import type { Dialogue, MotivationType, Politician } from '../../domain/participation.ts';
import { readPeriod } from '../../understanding/dates.ts';
import { readMentionedPeople } from '../../understanding/people.ts';

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
  const named = text
    .split(/[\n;]+|\s+(?:och|and|samt)\s+/u)
    .flatMap((line) => readLine(line, known));
  return added(before, named);
}

interface Named {
  readonly name: string;
  readonly person: string | null;
  readonly role: string;
}

/** "Anna Ek, regionråd"; a line of known names only, "Eva Holmgren, Jonas Ekdahl", gives each. */
function readLine(line: string, known: readonly KnownPolitician[]): readonly Named[] {
  const found = readMentionedPeople(line, known).flatMap((finding) =>
    finding.kind === 'matched' ? known.filter(({ id }) => id === finding.person.id) : [],
  );
  if (found.length > 0) return found.map(({ id, name, role }) => ({ name, person: id, role }));
  const [name = '', ...role] = line.split(',').map((part) => part.trim());
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 6) return [];
  return [{ name: checkName(name), person: null, role: checkName(role.join(', ')) }];
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
  if (/avtal|underteckna|skriva? (på|under)|sign|contract|agreement/iu.test(text)) {
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
    .filter(Boolean)
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
