import { type DateContext, matchAt } from './reading.ts';
import { mayEndDay, readWrittenDay } from './written-day.ts';
import type { WrittenPart } from './written-part.ts';
import { readYearAfter } from './year-after.ts';

/** The slash is that of an ISO interval: "2027-03-12/2027-03-14" and "2027-03-12/14". */
const dash = / *-{1,2} *|\/(?=\d{4}-)|(?<=\d{4}-\d\d-\d\d)\/(?=\d\d(?![\d/]))/uy;

const leaving =
  'aker|reser|far|flyger|drar|lamnar|avresa|avreser|hemresa|hemfard|hem|hemma|tillbaka|ater|atervander|leaves?|leaving|departs?|departing|departure|fly|flies|flying|returns?|returning|back|home';

/** "Till", or who comes on the one day leaves on the other: "17 januari och åker hem den 20". */
const untilWord = new RegExp(
  ` +(?:fram +)?(?:till? +och +med|till?|te|t|t\\.? ?o\\.? ?m\\.?|to|until|through|thru)(?: +och +med)? +|[,.;]? *(?:(?:och|and|a|o|&|men|then|sen|sedan) )?(?:(?:vi|de|dom|jag|they|we|i) )?(?:(?:ar|kommer|are|is|am|be|will be|come|coming|going) )?(?:${leaving})(?: (?:de|dom|vi|they))?(?: (?:hem|tillbaka|igen|home|back|again))?(?: (?:pa|on))? +`,
  'uy',
);

const andWord = /,? +(?:och|and) +| *& */uy;

const orWord = /,? +(?:eller|or) +/uy;

const comma = /, */uy;

const longestList = 6;

export type Joint = 'until' | 'and' | 'or' | 'list';

/** Collects days joined by dashes and small words; stops before a number that no month belongs to. */
export function collect(
  text: string,
  from: number,
  context: DateContext,
): { parts: readonly WrittenPart[]; joints: readonly Joint[] } {
  const parts: WrittenPart[] = [];
  const joints: Joint[] = [];
  let next = readWrittenDay(text, from, context);
  while (next && parts.length < longestList) {
    parts.push(next);
    if (joints.includes('until') && next.month !== undefined) break;
    const joint = readJoint(
      text,
      next.end,
      parts.every((part) => part.form === 'bare'),
    );
    if (!joint) break;
    const after = readWrittenDay(text, joint.end, context);
    if (!after || (after.form === 'bare' && !mayBeLast(text, next, after, joint.isTight))) break;
    joints.push(joint.kind);
    next = after;
  }
  if (parts.length > 2 && parts.every((part) => part.form === 'bare') && !joints.includes('list'))
    return { parts: [], joints: [] };
  while (
    parts.length > 1 &&
    parts.at(-1)?.form === 'bare' &&
    parts.every((part) => part.form === 'bare') &&
    joints.at(-1) === 'list'
  ) {
    parts.pop();
    joints.pop();
  }
  joints.length = Math.min(joints.length, Math.max(parts.length - 1, 0));
  return { parts: withYearBehind(text, parts, context), joints };
}

/** Reads the year that stands behind a bare last day: "March 12–14, 2027". */
function withYearBehind(
  text: string,
  parts: readonly WrittenPart[],
  context: DateContext,
): readonly WrittenPart[] {
  const last = parts.at(-1);
  const isOpen =
    parts.length > 1 && last?.form === 'bare' && parts.every((part) => part.year === undefined);
  const after = isOpen && last ? readYearAfter(text, last.end, context) : undefined;
  if (!after || !last || parts.every((part) => part.month === undefined)) return parts;
  return [...parts.slice(0, -1), { ...last, year: after.year, end: after.end }];
}

function mayBeLast(
  text: string,
  before: WrittenPart,
  after: WrittenPart,
  isTight: boolean,
): boolean {
  if (before.form === 'bare' || (before.form === 'iso' && isTight)) return true;
  return (
    mayEndDay(text, after.end) && (isTight || after.isMarked === true || after.day > before.day)
  );
}

function readJoint(
  text: string,
  start: number,
  allBare: boolean,
): { kind: Joint; end: number; isTight: boolean } | undefined {
  const kinds: readonly (readonly [Joint, RegExp])[] = [
    ['until', dash],
    ['until', untilWord],
    ['and', andWord],
    ['or', orWord],
    ...(allBare ? [['list', comma] as const] : []),
  ];
  for (const [kind, pattern] of kinds) {
    const found = matchAt(pattern, text, start);
    if (found) return { kind, end: start + found[0].length, isTight: /^[-/]+$/u.test(found[0]) };
  }
  return undefined;
}
