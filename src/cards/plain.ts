/** A person's own words on a card: shown as typed, whatever they hold. */

/** Letters after which a long word in a fact may be broken; a fact's value is cut off otherwise. */
const LONGEST_UNBROKEN = 20;
const LONG_WORD = /[^\s\u00AD-]{25,}/gu;

/** Zero-width no-break space: keeps `<at>`, `&lt;`, `${`, `https://` and `www.` from being read as more than letters. */
const JOINER = '\u2060';

/**
 * Escapes what Markdown would read, so that `**x**`, `[x](y)`, `<b>` and a leading `1.` stand as
 * typed; line breaks become spaces.
 */
export function plain(text: string): string {
  return withoutMarkup(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/^(\s*)([-+#>])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Text that is read out or shown as it is: no tag, no entity and no link in it is more than letters. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/</g, `<${JOINER}`)
    .replace(/\$(?=\{)/g, `$$${JOINER}`)
    .replace(/&(?=#?\w+;)/g, `&${JOINER}`)
    .replace(/(https?):\/\//gi, `$1:${JOINER}//`)
    .replace(/(?<![\p{L}\p{N}])www(?=\.)/giu, `$&${JOINER}`);
}

/** The same for a fact's value, with soft hyphens in words too long for a phone. */
export function plainFact(text: string): string {
  // Broken before it is escaped: a hyphen between a backslash and its sign would undo the escape.
  return plain(
    text.replace(LONG_WORD, (word) =>
      (word.match(new RegExp(`.{1,${LONGEST_UNBROKEN}}`, 'gu')) ?? []).join('\u00AD'),
    ),
  );
}

/** What is read aloud or stands in a notification: no escapes, and no tag that a client would read. */
export function spoken(text: string): string {
  return text
    .replaceAll(JOINER, '')
    .replace(/\\([\\`*_[\]~|.)+#>-])/g, '$1')
    .replace(/https?:\/\//gi, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}
