import { deviationCard } from '../cards/deviation.ts';
import { showDelegationForm } from '../commands/subject.ts';
import { type Action, numberOf } from './action.ts';

/** The first step of passing a warning: the same card with a field for each reason. */
export const explainDeviation: Action = {
  verb: 'explain-deviation',
  run: (turn, services, clicked) =>
    showDelegationForm(turn, services, numberOf(clicked), (t, view) => deviationCard(t, view)),
};
