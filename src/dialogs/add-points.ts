/**
 * Adding follow-up points (S84): one per line, by the form or in words; asks who and when where a line
 * does not say it, one thing at a time, and shows how each was understood before anything is saved.
 */

import { cancelledPointsCard } from '../cards/add-points.ts';
import { delegationCard } from '../cards/delegation.ts';
import { pointNumber } from '../domain/follow-up.ts';
import { Refusal } from '../domain/refusal.ts';
import type { PointsAdded } from '../services/points/add-points.ts';
import type { Services } from '../services/services.ts';
import type { Reply, Turn } from '../turn.ts';
import { nameIn, nextQuestion, showAddPoints } from './add-points/show.ts';
import { type AddPointsState, pointsToAdd, readState } from './add-points/state.ts';
import { refusedState, takeAnswer, withLines } from './add-points/take-answer.ts';
import { type Dialog, resumeDialog, startDialog } from './dialog.ts';

export const addPoints: Dialog<AddPointsState> = {
  name: 'add-points',
  read: readState,
  write: (state) => JSON.parse(JSON.stringify(state)),
  step: takeAnswer,
  show: async (turn, services, draft, state) => {
    const { record } = await services.loadDelegation(turn, state.delegation);
    const view = await services.viewDelegation(record, turn.person);
    return showAddPoints(turn, draft, state, view);
  },
  finish: finishAddPoints,
  refused: refusedState,
  title: (t, { delegation }) => t.points.add.title(delegation),
  question: ({ t }, state) => nextQuestion(t, state),
  cancelled: ({ t }, draft, { delegation }) => ({
    card: cancelledPointsCard(t, delegation, draft),
  }),
  ended: async (turn, services, draft) => {
    const stored = await services.readDraft(turn.person.id, draft);
    if (!stored) throw new Refusal('draft-not-found', {});
    return finishAddPoints(turn, services, draft, readState(stored.value.state));
  },
};

async function finishAddPoints(
  turn: Turn,
  services: Services,
  draft: string,
  state: AddPointsState,
): Promise<Reply> {
  const { t, timeZone } = turn;
  const points = pointsToAdd(state) ?? [];
  const added = await services.addPoints(turn, state.delegation, points, draft);
  const view = await services.viewDelegation(added.occasion.delegation, turn.person);
  const lead = savedText(turn, state, added);
  const isPersonal = turn.place.kind === 'personal';
  const card = delegationCard(t, view, { timeZone, lead, isPersonal });
  return { card, about: state.delegation };
}

function savedText({ t, person }: Turn, state: AddPointsState, { points }: PointsAdded): string {
  const { add } = t.points;
  const numbers = points.map(({ index }) => pointNumber(state.delegation, index));
  const owners = new Set(points.map(({ owner }) => owner).filter((id) => id !== person.id));
  const told = owners.size > 0 ? add.told([...owners].map((id) => nameIn(state, id))) : '';
  const [point] = points;
  const saved =
    point && points.length === 1
      ? add.saved(numbers[0] ?? '', point.text, nameIn(state, point.owner), point.due)
      : add.savedMany(points.length, numbers);
  return [saved, told].filter(Boolean).join(' ');
}

/**
 * Starts adding points to a delegation with what has been written; an empty text asks for the lines.
 * @throws Refusal `delegation-not-found`, `not-allowed`, `already-closed`, `already-called-off`
 */
export async function startAddPoints(
  turn: Turn,
  services: Services,
  draft: string,
  about: { readonly delegation: string; readonly text: string; readonly refusal?: Refusal },
): Promise<Reply> {
  const { delegation, text, refusal } = about;
  const known = await services.readDraft(turn.person.id, draft);
  if (known && known.value.status !== 'done') {
    return resumeDialog(turn, services, addPoints, draft);
  }
  await checkMayAdd(turn, services, delegation);
  const { id, name } = turn.person;
  const people = await services.listColleagues({ id, name });
  const empty = { delegation, people, writer: id, lines: [], isWriting: true, typed: '' };
  const state = text ? withLines(empty, text, turn, []) : empty;
  return startDialog(
    turn,
    services,
    addPoints,
    draft,
    refusal ? refusedState(state, refusal) : state,
  );
}

async function checkMayAdd(turn: Turn, services: Services, number: string): Promise<void> {
  const { record } = await services.loadDelegation(turn, number);
  const { mayChange } = await services.viewDelegation(record, turn.person);
  if (!mayChange) throw new Refusal('not-allowed', { ability: 'change' });
  if (record.status === 'closed') throw new Refusal('already-closed', { number });
  if (record.status === 'cancelled') throw new Refusal('already-called-off', { number });
}
