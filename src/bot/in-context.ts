/** What a message means where it is said: what is talked of here tells what a sentence is about. */

import { commandFor } from '../commands/by-gist.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import { soundsLikeChange } from '../understanding/gist/change.ts';
import { gistOf, type Known } from '../understanding/gist.ts';
import { isCommand, type Meaning, meant } from './understand.ts';

/** A phrase that takes in all of it stands, and what is said while a question stands open is its answer. */
export async function inContext(
  turn: Turn,
  services: Services,
  text: string,
  meaning: Meaning,
): Promise<Meaning> {
  const { heard } = meaning;
  if ((isCommand(heard) && heard.whole) || turn.activeDraft || text === '') return meaning;
  const gist = gistOf(text, await knownHere(turn, services));
  const isWeak = heard.name === undefined || heard.name === 'new-delegation';
  if (gist && (gist.wants !== 'change' || isWeak)) {
    const name = commandFor(gist);
    return name ? meant(name, text) : meaning;
  }
  if (isWeak && turn.about?.startsWith('D-') && soundsLikeChange(text)) {
    return meant('change-delegation', text);
  }
  return meaning;
}

/** The delegation that is talked about, and the points at hand: its own, else those of whoever speaks. */
async function knownHere(turn: Turn, services: Services): Promise<Known> {
  const number = turn.about?.startsWith('D-') ? turn.about : undefined;
  if (!number) {
    const { rows } = await services.viewPointList({ kind: 'mine' }, turn);
    return { points: rows.map(({ point }) => point.text) };
  }
  try {
    const [{ record }, { rows }] = await Promise.all([
      services.loadDelegation(turn, number),
      services.viewPointList({ kind: 'delegation', number }, turn),
    ]);
    const { place, organisation } = record;
    return {
      place: place.id,
      organisation: organisation ?? undefined,
      points: rows.map(({ point }) => point.text),
    };
  } catch (error) {
    if (error instanceof Refusal) return { points: [] };
    throw error;
  }
}
