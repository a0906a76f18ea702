/** What a message means where it is said: what is talked of here tells what a sentence is about. */

import { commandFor } from '../commands/by-gist.ts';
import { namesDelegation } from '../commands/subject.ts';
import type { Unclear } from '../commands/which-meant.ts';
import { findEmptied } from '../dialogs/fields/find-emptied.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import { saysOther, soundsLikeChange } from '../understanding/gist/change.ts';
import { gistOf, type Known } from '../understanding/gist.ts';
import { findNamedDelegations } from '../understanding/named-delegation.ts';
import {
  isHeadingOnly,
  tellsOfDelegation,
  wantsItIfMissing,
} from '../understanding/tells-of-delegation.ts';
import { isCommand, type Meaning, meant } from './understand.ts';

/** A phrase that takes in all of it stands, and what is said while a question stands open is its answer. */
export async function inContext(
  turn: Turn,
  services: Services,
  text: string,
  meaning: Meaning,
): Promise<Meaning> {
  const { heard, unclear } = meaning;
  if (turn.activeDraft || text === '' || unclear) return meaning;
  const isNew = heard.name === 'new-delegation';
  if (isNew && isHeadingOnly(text)) return asked(meaning, { between: 'register-or-list' });
  // The registration itself asks about whatever it may be the same as.
  if (isNew && wantsItIfMissing(text)) return meaning;
  const isWhole = isCommand(heard) && heard.whole;
  // "GRIP har sagt ja till att … är med på D-14" tells of no actor of Skåne.
  if (isWhole && (heard.name !== 'note-co-actor' || !tellsOfGrip(text))) return meaning;
  const gist = gistOf(text, await knownHere(turn, services));
  const isWeak = heard.name === undefined || isNew;
  if (gist && (gist.wants !== 'change' || isWeak)) {
    if (gist.wants === 'change' && turn.about && mayBeNew(text)) {
      return asked(meaning, { between: 'new-or-known', number: turn.about });
    }
    const name = commandFor(gist, turn.person);
    return name ? meant(name, text) : meaning;
  }
  const isOther = soundsLikeChange(text) || findEmptied(text) !== undefined;
  const isChange = isWeak && turn.about?.startsWith('D-') && isOther;
  return isChange ? meant('change-delegation', text) : meaning;
}

function tellsOfGrip(text: string): boolean {
  const gist = gistOf(text);
  return gist?.about === 'request' && gist.wants === 'answer';
}

function asked({ language }: Meaning, unclear: Unclear): Meaning {
  return { heard: {}, language, unclear };
}

/** It tells of a delegation from where the known one comes, and of nothing that is other than it was. */
function mayBeNew(text: string): boolean {
  const isNamed = namesDelegation(text) || findNamedDelegations(text).length > 0;
  return !isNamed && !saysOther(text) && tellsOfDelegation(text);
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
