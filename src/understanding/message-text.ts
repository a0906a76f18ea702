/** A message that was written to other people, as plain text: what was sent as HTML without its marks. */

import { Parser } from 'htmlparser2';

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article blockquote br div dd dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(' '),
);
/** Elements whose content nobody reads. */
const unread = new Set('head script style template title'.split(' '));

/** Lines as they stand on screen; '' when there are no words, only an image perhaps. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unread.has(name)) depth += 1;
      if (blocks.has(name)) parts.push('\n');
      if (name === 'td' || name === 'th') parts.push(' ');
    },
    ontext: (text) => {
      if (depth === 0) parts.push(text.replace(/\s+/gu, ' '));
    },
    onclosetag: (name) => {
      if (unread.has(name)) depth -= 1;
      if (blocks.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  return tidy(parts.join(''));
}

/** One space between words, one empty line at most. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
