/** Says that what is about to be registered may be there already, when all the rest is known. */

import type { Services } from '../../services/services.ts';
import type { Turn } from '../../turn.ts';
import type { Step } from '../dialog.ts';
import { type Doubt, isReady, type RegistrationState } from './state.ts';

/**
 * Each is told of until the person says that it is another; registering goes on all the same. What was
 * noticed before is looked for anew: it may have got a secrecy mark, been called off or changed since.
 */
export async function noticeDuplicates(
  _turn: Turn,
  services: Services,
  draft: string,
  step: Step<RegistrationState>,
): Promise<Step<RegistrationState>> {
  const { doubt, ...rest } = step.state;
  const state = doubt?.about === 'duplicate' ? rest : step.state;
  const { fields, others = [] } = state;
  if (!isReady(state)) return { ...step, state };
  const found = await services.findDuplicates(draft, fields);
  const [first] = found.filter(({ delegation }) => !others.includes(delegation.number));
  return first ? { state: { ...state, doubt: doubtOf(first) } } : { ...step, state };
}

type Found = Awaited<ReturnType<Services['findDuplicates']>>[number];

function doubtOf({ delegation, responsible }: Found): Doubt {
  const { number, kind, organisation, place, period } = delegation;
  const where = place.id === undefined ? place.name : { id: place.id };
  const days = period && { firstDay: period.firstDay, lastDay: period.lastDay };
  const about = 'duplicate' as const;
  return { about, number, kind, whom: organisation ?? where, period: days, responsible };
}
