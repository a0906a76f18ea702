/** Which delegation is meant: a number in the words, else the one talked about last. */

import { delegationCard } from '../cards/delegation.ts';
import { delegationListCard } from '../cards/delegation-list.ts';
import type { DrawnCard } from '../cards/draw.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Services } from '../services/services.ts';
import type { Texts } from '../texts/texts.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { findNamedDelegations } from '../understanding/named-delegation.ts';
import { findReferences } from '../understanding/references.ts';

export function subjectOf(turn: Turn, text: string): string | undefined {
  return numberIn(turn, text, 'D');
}

/** The request that is meant: G-2027-003, else the one talked about last. */
export function requestIn(turn: Turn, text: string): string | undefined {
  return numberIn(turn, text, 'G');
}

/** The request for support that is named: N-2027-001. */
export function noteIn(turn: Turn, text: string): string | undefined {
  return namedIn(turn, text, 'N');
}

function numberIn(turn: Turn, text: string, series: 'D' | 'G'): string | undefined {
  return namedIn(turn, text, series) ?? (turn.about?.startsWith(series) ? turn.about : undefined);
}

function namedIn({ today }: Turn, text: string, series: Series): string | undefined {
  const found = referenceIn(text, series);
  if (!found) return undefined;
  const year = found.year ?? Number(today.slice(0, 4));
  return `${series}-${year}-${String(found.number).padStart(3, '0')}`;
}

/** Does something with the request that is meant: by its number, else the latest one of the delegation that is meant. */
export async function onRequest(
  turn: Turn,
  services: Services,
  text: string,
  act: (number: string) => Promise<Reply>,
): Promise<Reply> {
  const whichRequest = { text: turn.t.request.whichRequest };
  const number = requestIn(turn, text);
  if (number) return act(number);
  if (!turn.about && findNamedDelegations(text).length === 0 && !namesDelegation(text)) {
    return whichRequest;
  }
  return onDelegation(turn, services, text, async (delegation) => {
    const latest = await services.latestRequest(turn, delegation);
    return latest ? act(latest) : whichRequest;
  });
}

export function namesDelegation(text: string): boolean {
  return referenceIn(text, 'D') !== undefined;
}

type Series = 'D' | 'G' | 'N';

function referenceIn(text: string, series: Series) {
  return findReferences(text).find((reference) => reference.series === series);
}

export function whichOne(turn: Turn): Reply {
  return { text: turn.t.delegation.whichOne };
}

/**
 * Does something with the delegation that is meant: by its number, else by its name ("Guangdongresan"),
 * else the one talked about last, or whose request is. Asks which one when none or several are meant.
 */
export async function onDelegation(
  turn: Turn,
  services: Services,
  text: string,
  act: (number: string) => Promise<Reply>,
): Promise<Reply> {
  const [named] = namesDelegation(text) ? [] : findNamedDelegations(text);
  if (!named) {
    const number = subjectOf(turn, text) ?? (await delegationOfRequest(turn, services, text));
    return number ? act(number) : whichOne(turn);
  }
  const filter = { place: named.place.id, ...(named.kind && { kind: named.kind }) };
  const view = await services.listDelegations(turn, filter);
  const open = view.rows.filter(({ stage }) => stage !== 'cancelled' && stage !== 'closed');
  const meant = open.find(({ delegation }) => delegation.number === turn.about) ?? open[0];
  const isClear = meant && (open.length === 1 || meant.delegation.number === turn.about);
  if (isClear) return act(meant.delegation.number);
  return { card: delegationListCard(turn.t, view, !isShared(turn)) };
}

/** The delegation of the request that is named, or that is talked about. */
async function delegationOfRequest(
  turn: Turn,
  services: Services,
  text: string,
): Promise<string | undefined> {
  const request = requestIn(turn, text);
  if (!request) return undefined;
  const view = await services.viewRequestByNumber(request, turn);
  return view.delegation.number;
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
