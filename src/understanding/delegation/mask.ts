import type { Span } from '../fold.ts';

/** What masked text is replaced with: it ends a phrase, and is no letter that a name could have. */
export const maskCharacter = ';';

/** Hides spans of a text so that nothing reads them a second time; everything else stays where it was. */
export function mask(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const [start, end] of spans) {
    masked =
      masked.slice(0, start) + maskCharacter.repeat(Math.max(0, end - start)) + masked.slice(end);
  }
  return masked;
}

/** Shrinks a span so that it neither begins nor ends with space, punctuation or a joining word. */
export function trimSpan(text: string, [start, end]: Span): Span {
  const lead = /^[\s,;:.–—-]+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  let to = end;
  for (;;) {
    const tail =
      /(?:[\s,;:(–—-]+|[\s,;:.–—-]+(?:och|and|men|but|samt)|(?<=[^\s.]{3})\.+)$/iu.exec(
        text.slice(start + lead, to),
      )?.[0].length ?? 0;
    if (tail === 0) return [start + lead, Math.max(start + lead, to)];
    to -= tail;
  }
}
