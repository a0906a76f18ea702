import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whether the account's key signed the request, as Cosmos' REST interface prescribes. */
export function isSigned(req: IncomingMessage, path: string, key: string): boolean {
  const given = decodeURIComponent(req.headers.authorization ?? '');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  const namesResource = parts.length % 2 === 0;
  const type = parts.at(namesResource ? -2 : -1) ?? '';
  const resource = (namesResource ? parts : parts.slice(0, -1)).join('/');
  const date = String(req.headers['x-ms-date']).toLowerCase();
  const text = `${req.method?.toLowerCase()}\n${type}\n${resource}\n${date}\n\n`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  const expected = Buffer.from(`type=master&ver=1.0&sig=${signature}`);
  const found = Buffer.from(given);
  return found.length === expected.length && timingSafeEqual(found, expected);
}
