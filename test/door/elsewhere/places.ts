/** Where people talk with others beside, and how the bot is spoken to there. */

import type { Conversation } from '../stage.ts';

export const group: Conversation = { id: '19:group@thread.v2', type: 'groupChat' };
export const channel: Conversation = { id: '19:channel@thread.tacv2', type: 'channel' };
export const thread: Conversation = { ...channel, id: `${channel.id};messageid=1610352000000` };

/** The mention of the bot, as Teams writes it. */
export const bot = '<at>Delegationsassistenten</at>';

/** What Teams sends beside a text that mentions the bot. */
export const mentioning = {
  entities: [{ type: 'mention', text: bot, mentioned: { id: '28:bot', name: 'D' } }],
};
