/** In local mode nothing is authenticated, so a page from elsewhere must not be able to speak here. */

import type { Next, Request, Response } from 'restify';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** Only a loopback Host header, and only JSON, which a foreign page cannot send unasked. */
export function refuseForeignHost(req: Request, res: Response, next: Next): void {
  const type = req.headers['content-type'] ?? '';
  if (!loopback.test(req.headers.host ?? '')) {
    res.send(403, { message: 'Only loopback is served here' });
    next(false);
    return;
  }
  if (req.method === 'POST' && !/^application\/json\b/i.test(type)) {
    res.send(415, { message: 'Only application/json is taken' });
    next(false);
    return;
  }
  next();
}
