import type { Span } from '../fold.ts';

/** What stands for a day and for a person once they have been heard. */
export const DUE = '\u0001';
export const OWNER = '\u0002';

const edge = String.raw`[\s,;:.(/–—-]*`;
const aroundDue = new RegExp(
  `${edge}(?<![\\p{L}\\p{N}])(?:(?:ska vara |skall vara |är |to be |is )?(?:klara?|klart|färdig|färdigt|done|ready) ?(?:till|senast|by)?|senast|innan|före|till|på|den|by|on|due|until|before|deadline|datum|date|is due|the)?[\\s:]*${DUE}[\\s,;:.)/–—-]*`,
  'iu',
);
const aroundOwner = new RegExp(
  `${edge}(?<![\\p{L}\\p{N}])(?:ansvarig(?: är)?|ägs av|görs av|av|owner|owned by|assigned to|by|@)?[\\s:]*${OWNER}[\\s,;:.)/–—-]*(?:(?:tar hand om|tar|gör|ska|skall|takes care of|takes|does|will|to)(?=\\s)\\s*)?`,
  'iu',
);

/** The line without the marked spans and the small words that belong to them. */
export function textWithout(line: string, marks: readonly (readonly [Span, string])[]): string {
  const marked = [...marks]
    .sort(([a], [b]) => b[0] - a[0])
    .reduce((text, [[start, end], mark]) => text.slice(0, start) + mark + text.slice(end), line);
  const cut = repeat(marked, aroundDue).replace(aroundOwner, ' ');
  return capital(
    cut
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')
      .replace(/(?<!\.)\.$/u, ''),
  );
}

/** Small words stand in a row before a day: "ska vara klart senast den". */
function repeat(text: string, around: RegExp): string {
  const wordsBefore = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:klara?|klart|senast|till|på|den|by|on|due|the|och|ska|vara|is|be|to)[\\s:]*${DUE}`,
    'iu',
  );
  let next = text;
  while (wordsBefore.test(next)) next = next.replace(wordsBefore, DUE);
  return next.replace(around, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
