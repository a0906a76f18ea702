import { isChineseName } from '../chinese-surnames.ts';
import { fold, type Span } from '../fold.ts';
import { isOnlyPoliteness } from '../hear/fillers.ts';
import { isSwedishName } from '../organisations.ts';
import { tokenize } from '../phrases.ts';
import type { PlaceFinding } from '../places.ts';
import { findThemes } from '../themes.ts';
import { leftOver } from './left-over.ts';
import { maskCharacter, trimSpan } from './mask.ts';
import { isOrganisationWord, organisationIn } from './organisation-name.ts';

const parts = new RegExp(`[^,.:\\n!?${maskCharacter}]+`, 'gu');
/** Each word with a capital, so that it is a name and no sentence. */
const name =
  /^(?:\p{Lu}[\p{L}\p{N}&'’-]*)(?:\s+(?:of|and|och|for|för|[\p{Lu}\d][\p{L}\p{N}&'’-]*))*$/u;
const title =
  /^(?:prof|professor|dr|mr|ms|mrs|herr|fru|delegation|besök|besok|visit|resa|trip|region|tema|theme|värd|host|hej|hi|hello|incoming|inkommande|ny|nytt|new|från|from|till|to)\b/iu;
const longestName = 8;

function lastWord(said: string): string {
  return fold(said.split(/\s+/u).at(-1) ?? '');
}

function isTheme(said: string): boolean {
  return findThemes(said).some(({ text }) => text.length >= said.length - 1);
}

/** "Bästa Region Skåne" is someone spoken to. */
function endsInSwedish(said: string): boolean {
  return isSwedishName(said.replace(/^\S+\s+/u, ''));
}

/** A lone word with which a sentence begins has its capital from there: "Totalt", "Itinerary." */
function isOnlyCapitalOfSentence(text: string, [start, end]: Span): boolean {
  const said = text.slice(start, end);
  const isLone = /^\p{Lu}\p{Ll}+$/u.test(said) && !isOrganisationWord.test(fold(said));
  return isLone && /(?:^|[.:!?\n]\s*)$/u.test(text.slice(0, start));
}

/** A theme, politeness, what only carries a sentence, and a person are no organisation. */
function isSomethingElse(said: string): boolean {
  return (
    (isTheme(said) && !isOrganisationWord.test(lastWord(said))) ||
    isOnlyPoliteness(tokenize(said)) ||
    leftOver(said, []).length === 0 ||
    endsInSwedish(said) ||
    isChineseName(said)
  );
}

/** Finds an organisation that is only listed: "Ny resa: Shenzhen, BGI, 18 jan", "Delegation. Fujian. Jordbruksdepartementet." */
export function findListed(
  text: string,
  places: readonly PlaceFinding[],
): { readonly text: string; readonly at: Span } | undefined {
  const pieces = [...text.matchAll(parts)].map(({ index, 0: piece }) =>
    trimSpan(text, [index, index + piece.length]),
  );
  // Where all is in capitals, or nothing, a capital makes no name.
  const isSpelt = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const found = pieces.flatMap((at) => {
    const said = text.slice(...at);
    const words = said.split(/\s+/u).length;
    if (said === '' || words > longestName || title.test(said) || isSwedishName(said)) return [];
    if (isSomethingElse(said) || isOnlyCapitalOfSentence(text, at)) return [];
    const isNamed = isSpelt
      ? name.test(said) || (words <= 2 && isOrganisationWord.test(lastWord(said)))
      : isOrganisationWord.test(lastWord(said));
    const inside = places.filter((place) => place.at[0] < at[1] && at[0] < place.at[1]);
    const organisation = isNamed ? organisationIn(text, at, inside) : undefined;
    return organisation ? [organisation] : [];
  });
  return pieces.length > 1 ? found[0] : undefined;
}
