/** What became of points that a sentence was about, on the card of their delegation. */

import type { PointsOutcome } from '../../services/points/point-step.ts';
import type { Services } from '../../services/services.ts';
import { refusalText } from '../../texts/refusal-text.ts';
import type { Reply, Turn } from '../../turn.ts';
import { showDelegationCard } from '../subject.ts';

/** @throws Refusal the reason, when every point was refused */
export async function told(
  turn: Turn,
  services: Services,
  { changed, refused }: PointsOutcome,
  say: (changed: PointsOutcome['changed']) => string,
): Promise<Reply> {
  const [first] = changed;
  const [reason] = refused;
  if (!first && reason) throw reason.refusal;
  const reasons = refused.map(({ number, refusal }) =>
    turn.t.points.outcome.refused(number, refusalText(turn.t, refusal)),
  );
  const lead = [say(changed), ...reasons].join(' ');
  const delegation = first?.number.split('/')[0] ?? '';
  return showDelegationCard(turn, services, delegation, lead);
}
