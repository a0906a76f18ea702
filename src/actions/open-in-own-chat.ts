import { type Action, recordOf } from './action.ts';

/** A card that many see is opened in the clicker's own chat, with the clicker's own buttons. */
export const openInOwnChat: Action = {
  verb: 'open-in-own-chat',
  isForAll: true,
  run: async (turn, services, clicked) => {
    const { isOpened } = await services.sendToOwnChat(turn, recordOf(clicked));
    return { text: isOpened ? turn.t.sentToOwnChat : turn.t.elsewhere.notOpened };
  },
};
