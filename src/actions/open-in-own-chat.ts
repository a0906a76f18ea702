import { type Action, numberOf } from './action.ts';

/** A card that many see is opened in the clicker's own chat, with the clicker's own buttons. */
export const openInOwnChat: Action = {
  verb: 'open-in-own-chat',
  run: async (turn, services, clicked) => {
    await services.sendToOwnChat(turn, numberOf(clicked));
    return { text: turn.t.sentToOwnChat };
  },
};
