/** The buttons of a list of points: read what is ticked, act, and show the rest of the list in place. */

import type { PointsCardOptions } from '../../cards/points.ts';
import { morningCard } from '../../dialogs/morning-card.ts';
import { isDay } from '../../domain/days.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { PointList } from '../../domain/views.ts';
import type { PointsOutcome } from '../../services/points/point-step.ts';
import type { Services } from '../../services/services.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Reply, Turn } from '../../turn.ts';
import { type Clicked, textOf } from '../action.ts';

export interface Answering {
  /** @throws Refusal `no-new-owner`, and whatever stops all of them */
  readonly act: (numbers: readonly string[]) => Promise<PointsOutcome>;
  /** "2 klara". */
  readonly count: (count: number) => string;
  /** What is said beside the count. */
  readonly lead?: (changed: PointsOutcome['changed']) => string;
}

/** Does what a button says with the points that are ticked. */
export async function answerPoints(
  turn: Turn,
  services: Services,
  clicked: Clicked,
  { act, count, lead }: Answering,
): Promise<Reply> {
  const ticked = tickedIn(clicked);
  const { t } = turn;
  if (ticked.length === 0) {
    const ticks = refusalText(t, new Refusal('no-point-ticked', {}));
    return showAgain(turn, services, clicked, { errors: { ticks } });
  }
  try {
    const { changed, refused } = await act(ticked);
    const left = await services.viewPointList(listOf(clicked), turn);
    const told = changed.length > 0 ? (lead?.(changed) ?? '') : '';
    const reasons = refused.map(({ number, refusal }) =>
      t.points.outcome.refused(number, refusalText(t, refusal)),
    );
    const question = t.points.outcome.left(count(changed.length), left.rows.length);
    const options = { lead: [told, ...reasons].filter(Boolean).join(' '), question };
    return { card: morningCard(t, left, { ...options, isPersonal: isPersonal(turn) }) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'no-new-owner') throw error;
    return showAgain(turn, services, clicked, { errors: { newOwner: refusalText(t, error) } });
  }
}

/** The list as it stands, with what was filled in and what is wrong with it. */
async function showAgain(
  turn: Turn,
  services: Services,
  clicked: Clicked,
  { errors }: Pick<PointsCardOptions, 'errors'>,
): Promise<Reply> {
  const view = await services.viewPointList(listOf(clicked), turn);
  const newOwner = textOf(clicked, 'newOwner');
  const snoozeTo = textOf(clicked, 'snoozeTo');
  const card = morningCard(turn.t, view, {
    isPersonal: isPersonal(turn),
    ticked: tickedIn(clicked),
    ...(newOwner && { newOwner }),
    ...(snoozeTo && { snoozeTo }),
    ...(errors && { errors }),
  });
  return { card };
}

const isPersonal = ({ place }: Turn) => place.kind === 'personal';

/** Which list was clicked on: by ids, none of them trusted. */
export function listOf(clicked: Clicked): PointList {
  const date = textOf(clicked, 'digest');
  if (isDay(date)) return { kind: 'digest', date };
  const number = textOf(clicked, 'delegation');
  return number ? { kind: 'delegation', number } : { kind: 'mine' };
}

/** The points that are ticked, each once; what is no point's number is left out. */
function tickedIn(clicked: Clicked): readonly string[] {
  const ticked = [textOf(clicked, 'overdue'), textOf(clicked, 'soon')].join(',').split(',');
  return [...new Set(ticked)].filter((number) => /^D-\d{4}-\d{3,}\/\d{1,4}$/.test(number));
}
