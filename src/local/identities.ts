/**
 * The ids that people and conversations bear in the local Teams clients. They look like Teams' own
 * and are the same at every start, so that what the store remembers stays true.
 */
import { createHash } from 'node:crypto';

export const tenantId = '733f4275-dde8-4d46-b5b4-36fcd632b989';
export const bot = {
  id: '28:a1fd32a2-7d13-4aa9-a686-d088f0c00749',
  name: 'Delegationsassistenten',
} as const;

/** The one group chat and the one team; everybody is in both. */
export const groupChat = {
  id: '19:a5379f3d5097c4d01897627177c4d2a8@thread.v2',
  name: 'Besök från Tianjin',
} as const;
export const team = {
  id: '19:6d797f53dca215166d91fe63d4bd07e1@thread.tacv2',
  name: 'Kinanätverket',
  aadGroupId: 'e939fb64-3a23-4735-a6b5-ac2d1c2842e7',
  channel: { id: '19:ebb9085492b9c63a90ea102a4165cfb0@thread.tacv2', name: 'Delegationer' },
} as const;

/** A person's id in Teams, `29:1…`. */
export function userId(aadObjectId: string): string {
  return `29:1${digest('user', aadObjectId)}`;
}

/** The id of a person's own chat with the bot, `a:1…`. */
export function personalChatId(aadObjectId: string): string {
  return `a:1${digest('chat', aadObjectId)}`;
}

function digest(kind: string, aadObjectId: string): string {
  return createHash('sha256').update(`${kind}:${aadObjectId}`).digest('base64url');
}
