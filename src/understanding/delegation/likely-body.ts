import { fold } from '../fold.ts';
import { isSwedishName } from '../organisations.ts';
import { isOrganisationWord } from './organisation-name.ts';

const behindPreposition =
  /(?<!\p{L})(?:med|with|m|mö|me|hos|från|fr|from|by|av|heter|called|named) ((?:\p{Lu}[\p{L}\p{N}&’'-]*)(?: \p{Lu}[\p{L}\p{N}&’'-]*)*)/gu;

const abbreviations = new Set([
  'GRIP',
  'CPH',
  'VIP',
  'TBC',
  'TBD',
  'FYI',
  'OBS',
  'ASAP',
  'RSVP',
  'URL',
]);

/** Guesses whom the words of a text that were left over name, to be looked over: "batterimaterial ihop med Fudan". */
export function likelyBody(text: string, leftOver: readonly string[]): string | undefined {
  const bodies = leftOver.filter(
    (said) => /^\p{Lu}/u.test(said) && isOrganisationWord.test(fold(said)),
  );
  const named = [...text.matchAll(behindPreposition)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => leftOver.some((said) => said.includes(name)));
  // A name in capitals: "Lägg in CATL 4 maj".
  const capitals = leftOver.flatMap((said) => said.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []);
  return [...bodies, ...named, ...capitals.filter((name) => !abbreviations.has(name))].find(
    (name) => !isSwedishName(name),
  );
}
