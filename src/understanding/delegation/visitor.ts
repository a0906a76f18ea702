import { foldWithMap, type Span, spanAsTyped } from '../fold.ts';
import { organisationNamed } from '../organisations.ts';
import type { PlaceFinding } from '../places.ts';
import { trimSpan } from './mask.ts';
import { organisationIn } from './organisation-name.ts';
import type { Pointed } from './pointed.ts';

const subject =
  /(?:^|[;:,.\n]) *([^;:,.\n ][^;:,.\n]{2,99}?) +(?:kommer(?: hit| pa besok)?|besoker(?: oss)?|besokte|landar|is visiting|are visiting|will visit|visits?|visited|is coming|are coming|comes|come|arrives?|arrived|(?:(?:kindly|respectfully|hereby|sincerely) )?(?:asks?|requests?|hopes?|intends?|proposes?) (?:to|for|if|that|your?|a)|(?:undrar|fragar) om|ber (?:om )?att|hoppas (?:att|pa|fa|kunna)|(?:vill|onskar|ska|skall|will|wants? to|would like to|wishes to|plans? to) (?:garna )?(?:besoka|komma|halsa pa|visit|come))(?![a-z])/gu;
const pronoun =
  /^(?:vi|de|dom|det|jag|ni|du|vilka|vem|nar|they|we|it|i|you|who|there|a|an|en|ett|the delegation|delegationen)(?: |$)/u;

/** Finds who visits in front of the verb: "Wuhan University is visiting us", "Tianjin Cancer Hospital kommer v 12". */
export function findVisitor(text: string, places: readonly PlaceFinding[]): Pointed | undefined {
  const folded = foldWithMap(text);
  for (const match of folded.text.matchAll(subject)) {
    const name = (match[1] ?? '').replace(/^.*(?<![a-z])(?:that|att) /u, '');
    const start = match.index + match[0].indexOf(name);
    const at: Span = trimSpan(text, spanAsTyped(folded, [start, start + name.length]));
    const inside = places.filter((place) => place.at[0] < at[1] && at[0] < place.at[1]);
    const isKnown = inside.length > 0 || organisationNamed(name) !== undefined;
    if (pronoun.test(name) || !isKnown) continue;
    const organisation = organisationIn(text, at, inside);
    return {
      direction: 'from',
      at,
      whole: at,
      places: inside,
      ...(organisation ? { organisation } : {}),
    };
  }
  return undefined;
}
