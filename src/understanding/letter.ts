import type { Span } from './fold.ts';

/** What stands before the subject of a letter that was passed on: "Ämne: VB:", "Subject: FW:". */
const labels =
  /^[^\S\n]*(?:(?:ämne|subject|sv|re|vb|fw|fwd|angående|ang|rubrik|meddelande|message)[^\S\n]*:[^\S\n]*)+/gimu;
/** Whole lines of a mail's head; "Från: Wuhan" in a message of one's own is none. */
const headLine =
  /^[^\S\n]*(?:från|from|till|to|skickat|sent|datum|date|kopia|cc|bcc)[^\S\n]*:.*(?:@|\d{1,2}[:.]\d\d).*$/gimu;
const head = /^[^\S\n]*(?:från|from|till|to|skickat|sent|kopia|cc|bcc)[^\S\n]*:[^\n]*$/gimu;
/** "Vidarebefordrat från registrator:". */
const passedOn =
  /(?<!\p{L})(?:vidarebefordrat|vidarebef\.?|forwarded|fwd) (?:från|from|av|by) [^:\n]{1,40}:/giu;
const salutation =
  /(?<![\p{L}])(?:dear (?:sirs?|madam|all|team|colleagues?|friends?|(?:(?:mr|mrs|ms|dr|prof)\.? )?\p{L}+)(?:[^\S\n]*(?:\/|or|and)[^\S\n]*(?:sirs?|madam))?|to whom it may concern|till den det berör|(?:bästa|kära) (?:kollegor|kollega|vänner|alla|ni|\p{Lu}\p{L}+)|hej(?:san)? (?:alla|på er|\p{Lu}\p{L}+)|hi (?:all|team|there|\p{Lu}\p{L}+)|hej|hi|hello)[^\S\n]*[,!\n]/giu;
/** What a mail ends with: "Best, Sun Lei", "Hälsn Kerstin", "Skickat från min iPhone". */
const ending =
  /^[^\S\n]*(?:(?:skickat från|sent from|hämta outlook|get outlook)[^\n]*|(?:med )?(?:vänliga |bästa )?(?:hälsn(?:ingar)?|mvh|hälsar)(?![\p{L}])[^\n]*|--+[^\S\n]*)$/gimu;
const farewell =
  /(?<=[.!?\n])[^\S\n]*(?:mvh|(?:med )?(?:vänliga |bästa )?hälsn(?:ingar)?|best|(?:best|kind|warm) regards|regards|yours (?:sincerely|faithfully)|sincerely)[^\S\n]*(?:,[^\n]*|[^\n.!?]{0,40}$)/gimu;

/** Finds the parts of a letter that only carry it: its head, whom it greets and who signs it. */
export function findLetterhead(text: string): readonly Span[] {
  const isPassedOn = text.search(labels) >= 0;
  const patterns = [labels, isPassedOn ? head : headLine, passedOn, salutation, ending, farewell];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: said }): Span => [index, index + said.trimEnd().length],
    ),
  );
}
