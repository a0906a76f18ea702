/** The body of an answer to Action.Execute, as the channel wants it: anything else is sent again. */

import type { InvokeBody } from '../bot/bot.ts';

export function invokeResponse(answer: InvokeBody | undefined) {
  if (answer && 'card' in answer) {
    const type = 'application/vnd.microsoft.card.adaptive';
    return { statusCode: 200, type, value: answer.card.content };
  }
  const type = 'application/vnd.microsoft.activity.message';
  return { statusCode: 200, type, value: answer?.text ?? '' };
}
