/** Which points a sentence is about: by their numbers, or "ettan" of the delegation talked about. */

import { pointsCard } from '../../cards/points.ts';
import type { Services } from '../../services/services.ts';
import type { Reply, Turn } from '../../turn.ts';
import { ordinalIn } from '../../understanding/point/ordinals.ts';
import { findReferences } from '../../understanding/references.ts';
import { withoutReferences } from '../../understanding/stand-ins.ts';

export function pointsSaid(turn: Turn, text: string): readonly string[] {
  const numbers = findReferences(text).flatMap(({ series, year, number, point }) => {
    if (series !== 'D' || point === undefined) return [];
    const delegation = `D-${year ?? turn.today.slice(0, 4)}-${String(number).padStart(3, '0')}`;
    return [`${delegation}/${point}`];
  });
  if (numbers.length > 0) return [...new Set(numbers)];
  const ordinal = ordinalIn(withoutReferences(text));
  return ordinal !== undefined && turn.about?.startsWith('D-') ? [`${turn.about}/${ordinal}`] : [];
}

/** Asks which point is meant, with the person's own to choose from. */
export async function whichPoint(turn: Turn, services: Services): Promise<Reply> {
  const view = await services.viewPointList({ kind: 'mine' }, turn);
  const isPersonal = turn.place.kind === 'personal';
  return { card: pointsCard(turn.t, view, { isPersonal, lead: turn.t.points.say.which }) };
}
