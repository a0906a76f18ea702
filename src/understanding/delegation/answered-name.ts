import { fold, type Span } from '../fold.ts';
import { isOnlyPoliteness } from '../hear/fillers.ts';
import { tokenize } from '../phrases.ts';
import { isSentence } from './organisation-name.ts';

const leadIn =
  /^(?:(?:det är|de är från|dom är från|it is|it's|they are from|från|from)\s+)?(?:(?:the|den|det)\s+(?=\S+\s+\S))?/iu;
/** What is asked, told or said about oneself is no name. */
const noName =
  /^(?:vad|va|vem|vilka|vilken|vilket|hur|varfor|nar|jag|ja|du|vi|ni|what|who|which|how|why|when|i|you|we|can|could|do|does|is|are|kan|ska|har|glom|strunta|skippa|vanta|forget|skip|wait) |[?]\s*$/u;

/** Reads the answer to the question what something is called: what the text says outside some spans; undefined for no name. */
export function readNameAnswer(
  text: string,
  spans: readonly (Span | undefined)[],
): string | undefined {
  const said = segmentsOutside(text, spans);
  const name = said.replace(leadIn, '').trim();
  if (!/\p{L}/u.test(name) || noName.test(fold(said))) return undefined;
  return isOnlyPoliteness(tokenize(name)) ? undefined : name;
}

/** The parts between commas that hold none of the spans and are no sentences of their own. */
function segmentsOutside(text: string, spans: readonly (Span | undefined)[]): string {
  let start = 0;
  const kept: string[] = [];
  for (const segment of text.split(',')) {
    const end = start + segment.length;
    const from = start;
    const isRead = spans.some((span) => span && span[0] < end && span[1] > from);
    if (!isRead && !isSentence(fold(segment.trim().replace(leadIn, '')))) kept.push(segment.trim());
    start = end + 1;
  }
  return kept.filter(Boolean).join(', ');
}
