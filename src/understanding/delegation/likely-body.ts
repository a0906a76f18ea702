import { fold } from '../fold.ts';
import { isSwedishName } from '../organisations.ts';
import { isOrganisationWord } from './organisation-name.ts';

const behindPreposition =
  /(?<!\p{L})(?:med|with|m|mö|me|hos|från|fr|from|by|av) ((?:\p{Lu}[\p{L}\p{N}&’'-]*)(?: \p{Lu}[\p{L}\p{N}&’'-]*)*)/gu;

/** Guesses whom the words of a text that were left over name, to be looked over: "batterimaterial ihop med Fudan". */
export function likelyBody(text: string, leftOver: readonly string[]): string | undefined {
  const bodies = leftOver.filter(
    (said) => /^\p{Lu}/u.test(said) && isOrganisationWord.test(fold(said)),
  );
  const named = [...text.matchAll(behindPreposition)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => leftOver.some((said) => said.includes(name)));
  return [...bodies, ...named].find((name) => !isSwedishName(name));
}
