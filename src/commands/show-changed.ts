import { changedText } from '../cards/changes.ts';
import { delegationCard } from '../cards/delegation.ts';
import { delegationFields, type Field } from '../domain/delegation-fields.ts';
import { changesBetween, readChanges } from '../services/delegation-changes.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { tellHiding } from './tell-hiding.ts';

/** The card of a delegation that has been changed, and what changed in it unless that is said otherwise; who was or is in it only in one's own chat. */
export async function showChanged(
  turn: Turn,
  services: Services,
  taken: Awaited<ReturnType<Services['changeDelegation']>>,
  { said, aside }: { readonly said?: string; readonly aside?: string } = {},
): Promise<Reply> {
  const { t, timeZone } = turn;
  const { before, after } = taken;
  const { number } = after.delegation;
  const changes = readChanges(changesBetween(before.delegation, after.delegation));
  const isTold = (field: Field) => !isShared(turn) || !delegationFields[field].isPersonal;
  const what =
    said ?? changedText(t, number, { ...changes, fields: changes.fields.filter(isTold) });
  const lead = what + (await tellHiding(turn, services, taken));
  const view = await services.viewDelegation(after.delegation, turn.person);
  const isPersonal = turn.place.kind === 'personal';
  return { card: delegationCard(t, view, { lead, aside, timeZone, isPersonal }), about: number };
}
