import { supportCard } from '../cards/support.ts';
import { type Action, supportNumberOf } from './action.ts';

/** Shows a request for support. */
export const showSupportRequest: Action = {
  verb: 'show-support-request',
  run: async ({ t, person }, services, clicked) => ({
    card: supportCard(t, await services.viewSupport(supportNumberOf(clicked), person)),
  }),
};
