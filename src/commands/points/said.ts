/** Which points a sentence is about: by their numbers, by "ettan" and "punkt 2", or by their words. */

import { pointsCard } from '../../cards/points.ts';
import type { PointList } from '../../domain/views.ts';
import type { Services } from '../../services/services.ts';
import { isShared, type Reply, type Turn } from '../../turn.ts';
import { pointMeant } from '../../understanding/point/by-words.ts';
import { findOrdinals, readBareNumbers } from '../../understanding/point/ordinals.ts';
import { findReferences } from '../../understanding/references.ts';
import { withoutReferences } from '../../understanding/stand-ins.ts';

export function pointsSaid(turn: Turn, text: string): readonly string[] {
  const numbers = findReferences(text).flatMap(({ series, year, number, point }) => {
    if (series !== 'D' || point === undefined) return [];
    const delegation = `D-${year ?? turn.today.slice(0, 4)}-${String(number).padStart(3, '0')}`;
    return [`${delegation}/${point}`];
  });
  if (numbers.length > 0) return [...new Set(numbers)];
  const plain = withoutReferences(text);
  const ordinals = findOrdinals(plain).map(({ index }) => index);
  const indexes = ordinals.length > 0 ? ordinals : readBareNumbers(plain);
  const delegation = turn.about?.startsWith('D-') ? turn.about : undefined;
  return delegation ? [...new Set(indexes)].map((index) => `${delegation}/${index}`) : [];
}

/** The points that are meant, also by their words; none when it is not clear which. */
export async function pointsMeant(
  turn: Turn,
  services: Services,
  text: string,
): Promise<readonly string[]> {
  const said = pointsSaid(turn, text);
  if (said.length > 0) return said;
  const { rows } = await services.viewPointList(listAtHand(turn), turn);
  const index = pointMeant(
    text,
    rows.map(({ point }) => point.text),
    turn.about !== undefined,
  );
  const meant = index === undefined ? undefined : rows[index];
  return meant ? [meant.number] : [];
}

/** A person's open points, those of the delegation talked about when there are any. */
export async function ownPoints(turn: Turn, services: Services, owner: string) {
  const { rows } = await services.viewPointList({ kind: 'mine' }, turn, owner);
  const numbers = rows.map(({ number }) => number);
  const here = numbers.filter((number) => number.startsWith(`${turn.about}/`));
  return here.length > 0 ? here : numbers;
}

function listAtHand({ about }: Turn): PointList {
  return about?.startsWith('D-') ? { kind: 'delegation', number: about } : { kind: 'mine' };
}

/** Asks which point is meant, with the person's own to choose from. */
export async function whichPoint(turn: Turn, services: Services): Promise<Reply> {
  const view = await services.viewPointList({ kind: 'mine' }, turn);
  return {
    card: pointsCard(turn.t, view, { isPersonal: !isShared(turn), lead: turn.t.points.say.which }),
  };
}

/** Where the first point that a text names ends. */
export function endOfPoint(text: string): number {
  const [reference] = findReferences(text);
  const [ordinal] = findOrdinals(text);
  const bare = /(?:^|\s)\d{1,2}(?=[\s,:;.]|$)/u.exec(text);
  return reference?.at[1] ?? ordinal?.at[1] ?? (bare ? bare.index + bare[0].length : text.length);
}
