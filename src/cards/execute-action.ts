import type { CardAction } from './parts.ts';

/** A button as Action.Execute, with a Submit of the same title and data for clients without it. */
export function executeAction({ title, verb, ids, style }: CardAction) {
  const shared = { title, data: { verb, ...ids }, ...(style && { style }) };
  return {
    type: 'Action.Execute',
    verb,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}
