import type { Span } from '../fold.ts';
import { type Person, type PersonFinding, readMentionedPeople } from '../people.ts';

/** Who is to do something, as said; `writer` also when nobody is named. */
export type OwnerReading =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'which'; readonly ids: readonly string[]; readonly said: string }
  | { readonly kind: 'unknown'; readonly said: string }
  | { readonly kind: 'writer' };

export interface OwnerFinding {
  readonly reading: OwnerReading;
  readonly at?: Span;
}

const joined = /^\s*(?:,|och|and|&|\/|\+)?\s*$/iu;
const ahead =
  /(?:^|[,;:(/–—-]\s*|(?<![\p{L}\p{N}])(?:ansvarig(?: är)?|ägs av|görs av|av|owner|owned by|assigned to|by)[\s:]*)$/iu;
const opening = /^[\s,;:.()–—/-]*(?:(?:ansvarig|owner)[\s:]*)?$/iu;
const nothing = /^[\s,;:.()/–—-]*$/u;
const writerBehind = /(?:^|[,;(–—-]\s*|\bansvarig:?\s+)(jag|mig|me|i|själv|myself)[\s.)]*$/iu;
const writerAhead = /^(jag|i|i'll|i’ll)\s+(?:tar|ska|skall|gör|will|take|do)(?=\s)/iu;

/**
 * Finds who is to do it: whoever is mentioned with an @, else a name that opens the line, or ends it
 * after a comma, "ansvarig" or the day. A name in the midst ("ring Omar om avtalet") is no owner.
 */
export function findOwner(
  line: string,
  people: readonly Person[],
  due: Span | undefined,
): OwnerFinding {
  const groups = groupsOf(line, readMentionedPeople(line, people));
  const owner =
    groups.find((group) => group.isMention) ??
    groups.find((group) => isAtEdge(line, group.at, due));
  if (owner) return { reading: readingOf(owner.findings), at: owner.at };
  const stranger = due && strangerBehind(line, due);
  return stranger ?? { reading: { kind: 'writer' }, ...writerIn(line, due) };
}

/** Reads an answer to the question who is to do it. */
export function readOwner(text: string, people: readonly Person[]): OwnerReading | undefined {
  if (/^\s*(jag|me|i|mig|själv|jag själv|myself|i do|i will)[\s.!]*$/iu.test(text)) {
    return { kind: 'writer' };
  }
  const [group] = groupsOf(text, readMentionedPeople(text, people));
  return group && readingOf(group.findings);
}

interface Group {
  readonly findings: readonly PersonFinding[];
  readonly at: Span;
  readonly isMention: boolean;
}

/** Names in a row belong together: "Megan och Omar". */
function groupsOf(line: string, findings: readonly PersonFinding[]): readonly Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const before = groups.at(-1);
    const isMention = finding.text.startsWith('@');
    if (before && joined.test(line.slice(before.at[1], finding.at[0]))) {
      groups.splice(-1, 1, {
        findings: [...before.findings, finding],
        at: [before.at[0], finding.at[1]],
        isMention: before.isMention || isMention,
      });
    } else groups.push({ findings: [finding], at: finding.at, isMention });
  }
  return groups;
}

function readingOf(findings: readonly PersonFinding[]): OwnerReading {
  const ids = new Set(
    findings.flatMap((finding) => {
      if (finding.kind === 'matched') return [finding.person.id];
      return finding.kind === 'ambiguous' ? finding.people.map(({ id }) => id) : [];
    }),
  );
  const said = findings.map(({ text }) => text.replace(/^@/u, '')).join(', ');
  const [only] = ids;
  if (only === undefined) return { kind: 'unknown', said };
  return ids.size === 1 ? { kind: 'person', id: only } : { kind: 'which', ids: [...ids], said };
}

function isAtEdge(line: string, [start, end]: Span, due: Span | undefined): boolean {
  const before = line.slice(0, start);
  const opens = due && due[1] <= start && nothing.test(line.slice(0, due[0]));
  if (opening.test(opens ? line.slice(due[1], start) : before)) return true;
  const behind = withoutDue(line, end, due);
  if (!nothing.test(behind)) return false;
  const isAfterDue =
    due !== undefined && due[1] <= start && nothing.test(line.slice(due[1], start));
  return isAfterDue || ahead.test(before);
}

/** What stands after an index, the day and the words before it left out. */
function withoutDue(line: string, from: number, due: Span | undefined): string {
  if (!due || due[0] < from) return line.slice(from);
  const between = line
    .slice(from, due[0])
    .replace(/(?:senast|till|by|den|on|due|på|the)\s*$/iu, '');
  return between + line.slice(due[1]);
}

/** A name behind the day that nobody known bears: "…, 1 april, Nisse". */
function strangerBehind(line: string, due: Span): OwnerFinding | undefined {
  const found = /^[\s,;:–—-]+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)[\s.]*$/u.exec(line.slice(due[1]));
  const said = found?.[1];
  if (!found || said === undefined) return undefined;
  const start = due[1] + found[0].indexOf(said);
  return { reading: { kind: 'unknown', said }, at: [start, start + said.length] };
}

function writerIn(line: string, due: Span | undefined): { readonly at?: Span } {
  const first = writerAhead.exec(line);
  if (first) return { at: [0, first[1]?.length ?? 0] };
  const stop = due && nothing.test(line.slice(due[1])) ? due[0] : line.length;
  const last = writerBehind.exec(line.slice(0, stop));
  if (!last?.[1]) return {};
  const start = last.index + last[0].lastIndexOf(last[1]);
  return { at: [start, start + last[1].length] };
}

/** Whom it goes from, and who is not meant: "från Omar", "inte Anna", "rather than me". */
const fromWhom =
  /(?<!\p{L})(?:från|from|inte|ej|not|than|i ?stället för|instead of)\s+(?:@|<at>)?$/iu;
const toWhom = /(?<!\p{L})(?:till|to|åt|for|för|with|på|ansvarig:?|owner:?)\s+(?:@|<at>)?$/iu;

/** Whoever takes it is who is named with that, and not elsewhere: "tvåan tar jag själv, Amira har fullt upp". */
const writerTakes =
  /(?<!\p{L})(?:(?:tar|ta|gör|fixar) (?:jag|ja)(?: själv)?|(?:jag|ja)(?: själv)? (?:kan ta|tar|gör|fixar)|(?:i|i'll|i’ll|i can) (?:take|do))(?!\p{L})/iu;
const takes = /^\s*(?:kan |ska |will |can )?(?:tar?|takes?)(?!\p{L})/iu;

/** Reads who is to take something over; the writer with "jag tar", "take over". */
export function readNewOwner(text: string, people: readonly Person[]): OwnerReading | undefined {
  const groups = groupsOf(text, readMentionedPeople(text, people)).filter(
    ({ at }) => !fromWhom.test(text.slice(0, at[0])),
  );
  const taker = groups.find(({ at }) => takes.test(text.slice(at[1])));
  if (!taker && writerTakes.test(text)) return { kind: 'writer' };
  const group = taker ?? groups.find(({ at }) => toWhom.test(text.slice(0, at[0]))) ?? groups[0];
  if (group) return readingOf(group.findings);
  const self = /(?<!\p{L})(?:jag|ja|mig|me|i|i'll|ta över|take over)(?!\p{L})/iu;
  const meant = text.replace(
    /(?<!\p{L})(?:rather than|instead of|i ?stället för|not|inte)\s+\p{L}+/giu,
    '',
  );
  return self.test(meant) ? { kind: 'writer' } : undefined;
}
