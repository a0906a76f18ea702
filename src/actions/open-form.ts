import type { DrawnCard } from '../cards/draw.ts';
import { showDelegationCard } from '../commands/subject.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { type Action, numberOf } from './action.ts';

type Draw = (t: Texts, view: DelegationView) => DrawnCard;

/** Puts a form in the place of a delegation's card, or the card itself for who may not change it. */
export function openForm(draw: Draw): Action['run'] {
  return async (turn, services, clicked) => {
    const number = numberOf(clicked);
    const { record } = await services.loadDelegation(number);
    const view = await services.viewDelegation(record, turn.person);
    const isOpen = record.status === 'registered' || record.status === 'confirmed';
    if (!isOpen || !view.mayChange) {
      return showDelegationCard(turn, services, number, turn.t.outOfDate);
    }
    return { card: draw(turn.t, view), about: number };
  };
}
