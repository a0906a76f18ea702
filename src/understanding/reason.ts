/** What stands behind a place in a text as a reason: after a colon or a dash, and "därför att". */
export function reasonBehind(text: string, end: number): string {
  return text.slice(end).replace(leadIn, '').trim();
}

const leadIn =
  /^[\s:,;.–—-]*(?:(?:därför att|därför|för att|eftersom|because|since|as)(?![\p{L}\d])[\s:]*)?/iu;
