import { registerFromSupport } from '../dialogs/registration/from-support.ts';
import { type Action, supportNumberOf } from './action.ts';

/** Starts registering the delegation that a request for support leads to. */
export const startFromSupport: Action = {
  verb: 'start-from-support',
  run: async (turn, services, clicked) => {
    const view = await services.viewSupport(supportNumberOf(clicked), turn.person);
    return registerFromSupport(turn, services, view);
  },
};
