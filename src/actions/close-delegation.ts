import { closeOrAsk } from '../commands/close-delegation.ts';
import { type Action, textOf } from './action.ts';

/** Closes a delegation that is over and has its points (S84). */
export const closeDelegation: Action = {
  verb: 'close-delegation',
  run: (turn, services, clicked) => closeOrAsk(turn, services, textOf(clicked, 'delegation')),
};
