/** Which delegation is meant: a number in the words, else the one talked about last. */

import { delegationCard } from '../cards/delegation.ts';
import type { DrawnCard } from '../cards/draw.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import type { Reply, Turn } from '../turn.ts';
import { findReferences } from '../understanding/references.ts';

export function subjectOf(turn: Turn, text: string): string | undefined {
  return numberIn(turn, text, 'D');
}

/** The request that is meant: G-2027-003, else the one talked about last. */
export function requestIn(turn: Turn, text: string): string | undefined {
  return numberIn(turn, text, 'G');
}

function numberIn(turn: Turn, text: string, series: 'D' | 'G'): string | undefined {
  const found = referenceIn(text, series);
  if (!found) return turn.about?.startsWith(series) ? turn.about : undefined;
  const year = found.year ?? Number(turn.today.slice(0, 4));
  return `${series}-${year}-${String(found.number).padStart(3, '0')}`;
}

export function namesDelegation(text: string): boolean {
  return referenceIn(text, 'D') !== undefined;
}

function referenceIn(text: string, series: 'D' | 'G') {
  return findReferences(text).find((reference) => reference.series === series);
}

export function whichOne(turn: Turn): Reply {
  return { text: turn.t.delegation.whichOne };
}

/** Puts a form in the place of a delegation's card, or the card itself for who may not change it. */
export async function showDelegationForm(
  turn: Turn,
  services: Services,
  number: string,
  draw: (t: Texts, view: DelegationView) => DrawnCard,
): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  const view = await services.viewDelegation(record, turn.person);
  const isOpen = record.status === 'registered' || record.status === 'confirmed';
  if (!isOpen || !view.mayChange) {
    return showDelegationCard(turn, services, number, turn.t.outOfDate);
  }
  return { card: draw(turn.t, view), about: number };
}

export async function showDelegationCard(
  turn: Turn,
  services: Services,
  number: string,
  lead?: string,
): Promise<Reply> {
  const { record } = await services.loadDelegation(turn, number);
  const view = await services.viewDelegation(record, turn.person);
  const isPersonal = turn.place.kind === 'personal';
  const card = delegationCard(turn.t, view, { timeZone: turn.timeZone, lead, isPersonal });
  return { card, about: number };
}
