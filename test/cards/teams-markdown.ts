/**
 * What a reader sees of a text in a Teams card: bold, italic, strike, code, lists, headings, quotes,
 * links, tags and entities are taken away as a renderer would, and a backslash before punctuation
 * gives the sign itself. Stricter than Teams: a sign that might mark something up is always gone.
 */

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const INVISIBLE = /[\u2060\u00AD]/g;

export function seen(markdown: string): string {
  return inline(withoutBlockMarks(markdown)).replace(INVISIBLE, '');
}

/** Without the mark that makes a line a list, a heading or a quote. */
function withoutBlockMarks(text: string): string {
  return text.replace(/^ *(?:[-+*]|\d{1,9}[.)]|#{1,6}|>)(?= |$)/, '').replace(/^ *(?:#+|>)/, '');
}

/** What stands for itself, or is taken away, from one place in a text on. */
const pieces: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\\([\s\S])/y, ([whole, sign = '']) => (PUNCTUATION.test(sign) ? sign : whole)],
  [/<\/?[a-z][^>]*>/iy, () => ''],
  [/&#?\w+;/y, () => '?'],
  [/\[([^\]]*)\]\(([^)]*)\)/y, ([, label = '']) => label],
  [/https?:\/\/\S+/iy, () => ''],
  [/[*_~`]+/y, () => ''],
  [/[\s\S]/uy, ([sign]) => sign],
];

function inline(text: string): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    for (const [pattern, show] of pieces) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      result += show(match);
      at = pattern.lastIndex;
      break;
    }
  }
  return result;
}
