/** A message that was written to other people, as what may be read of it: no marks, no letterhead. */

import { Parser } from 'htmlparser2';

export interface MessageReading {
  /** At most so many characters; '' when there are no words, only an image perhaps. */
  readonly text: string;
  /** There was more than was read. */
  readonly isCut: boolean;
}

/** The words of a message and its subject, an e-mail's head and what follows its greeting left out. */
export function readMessage(
  message: { readonly body: string; readonly isHtml: boolean; readonly subject: string },
  most: number,
): MessageReading {
  const body = message.isHtml ? textOfHtml(message.body) : message.body;
  const text = tidy(`${message.subject}\n${withoutLetterhead(body)}`);
  const letters = [...text];
  const isCut = letters.length > most;
  return { text: isCut ? letters.slice(0, most).join('') : text, isCut };
}

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article blockquote dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements that hold nothing and end a line. */
const breaks = new Set(['br', 'hr']);
/** Elements whose content nobody reads. */
const unread = new Set(['head', 'script', 'style', 'template', 'title']);

function textOfHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unread.has(name)) hidden += 1;
      if (blocks.has(name) || breaks.has(name)) parts.push('\n');
      if (name === 'td' || name === 'th') parts.push(' ');
    },
    ontext: (text) => {
      if (hidden === 0) parts.push(text.replace(/\s+/gu, ' '));
    },
    onclosetag: (name) => {
      if (unread.has(name)) hidden -= 1;
      if (blocks.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  return parts.join('');
}

/** The lines that a mail program writes above a letter; of the subject what it says is kept. */
const head = /^\s*(från|from|skickat|sent|datum|date|till|to|kopia|cc|hemlig kopia|bcc)\s*:/iu;
const subject = /^\s*(ämne|subject)\s*:\s*((sv|re|vb|fw|fwd)\s*:\s*)*/iu;
/** The line with which a letter ends; what follows is who wrote it and where they sit. */
const greeting =
  /^\s*((med )?(vänliga|bästa) hälsningar|vänligen|hälsningar|(allt )?gott|mvh|(best|kind|warm|with kind|with best) regards|regards|sincerely|yours \w+|best wishes|--)[\s,.!]*$/iu;

function withoutLetterhead(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => greeting.test(line));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !head.test(line))
    .map((line) => line.replace(subject, ''))
    .join('\n');
}

/** One space between words, one empty line at most. */
function tidy(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
