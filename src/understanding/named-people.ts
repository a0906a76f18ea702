import { isSwedishName, organisationNamed } from './organisations.ts';
import { findPlaces } from './places.ts';

const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const run = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?: ${name}){1,3}(?![\\p{L}\\p{N}])`, 'gu');
/** Capitals that begin a sentence and no name. */
const opening =
  /^(?:Kan|Ska|Skall|Skulle|Bör|Får|Har|Vill|Fråga|Be|Bjud|Begär|Härmed|Hej|Can|Could|Should|Would|Will|May|Please|Ask|Invite|Request|Has|Is|We|Vi|Jag|Om|If|När|When|Vice)\s+/u;
const noName =
  /(?<!\p{L})(?:Region|Skåne|University|Universitet|Hospital|GRIP|Kommun|Kina|China)(?!\p{L})/u;

/** Finds people by first name and surname, who need not be known: "kan Anna-Lena Brodd vara med?". */
export function findNamedPeople(text: string): readonly string[] {
  const found = [...text.matchAll(run)].map(([said]) => said.replace(opening, ''));
  return [...new Set(found)].filter(
    (said) =>
      said.includes(' ') &&
      !noName.test(said) &&
      findPlaces(said).length === 0 &&
      !(organisationNamed(said) !== undefined && isSwedishName(said)),
  );
}
