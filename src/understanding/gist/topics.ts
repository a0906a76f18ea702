/** What a sentence may be about, the most telling first. */

import { fold } from '../fold.ts';
import { findNamedDelegations } from '../named-delegation.ts';
import { findPlaces } from '../places.ts';
import { pointMeant } from '../point/by-words.ts';
import { opensPoint } from '../point/opening.ts';
import { findOrdinals } from '../point/ordinals.ts';
import { findReferences } from '../references.ts';

/** `point` is one that is there, `points` all of them; `request` is what GRIP is asked or has decided. */
export type Topic = 'new-point' | 'request' | 'point' | 'points' | 'delegation';

/** What is known of the delegation that is talked about, and of the points at hand. */
export interface Known {
  /** The id of its place. */
  readonly place?: string | undefined;
  readonly organisation?: string | undefined;
  readonly points: readonly string[];
}

const grip =
  /(?<!\p{L})(?:grip|presidi\w*|politisk\w*|politiker\w*|\w*politiker|fortroendevald\w*|regionrad\w*|(?:regional )?councillors?|politicians?|requests?|begaran|politikerforfragan)(?!\p{L})/u;
const points =
  /(?<!\p{L})(?:(?:uppfoljnings)?punkt(?:er|erna)|uppgifter(?:na)?|follow-?ups?|follow up points?|points|action (?:items|points)|to-?dos?|kvar att gora|att gora)(?!\p{L})/u;

/** Nothing but points can be late. */
const overdue = /(?<!\p{L})(?:forsena\w*|forfallodag\w*|overdue|past due)(?!\p{L})/u;
const delegations = /(?<!\p{L})(?:besok\w*|resor\w*|delegation\w*|visits?|trips?)(?!\p{L})/u;

export function topicsOf(text: string, known: Known | undefined): readonly Topic[] {
  const said = fold(text);
  const references = findReferences(text);
  const namesPoint =
    findOrdinals(text).length > 0 || references.some(({ point }) => point !== undefined);
  const tests: readonly (readonly [Topic, boolean])[] = [
    ['new-point', opensPoint(text)],
    ['point', namesPoint],
    ['request', grip.test(said)],
    ['points', (points.test(said) && !delegations.test(said)) || overdue.test(said)],
    ['point', known !== undefined && pointMeant(text, known.points, false) !== undefined],
    [
      'delegation',
      references.some(({ series, point }) => series === 'D' && point === undefined) ||
        findNamedDelegations(text).length > 0 ||
        (known !== undefined && namesKnown(text, said, known)),
    ],
  ];
  return tests.flatMap(([topic, isIt]) => (isIt ? [topic] : []));
}

/** Its place or who comes, by name and not as one of a new one. */
function namesKnown(text: string, said: string, { place, organisation }: Known): boolean {
  const isPlace = findPlaces(text).some((found) => found.kind === 'found' && found.id === place);
  const isWho = organisation !== undefined && said.includes(fold(organisation));
  return (isPlace || isWho) && !announcing.test(said);
}

const announcing =
  /(?<!\p{L})(?:ny|nytt|new|another|registrera|register|log|lagg(?:a)? in|boka in|put in|ett (?:till )?besok|en (?:till )?(?:grupp|delegation|resa)|a (?:second |new )?(?:visit|delegation|group|trip))(?!\p{L})/u;
