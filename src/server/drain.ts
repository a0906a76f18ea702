/** Stopping the door: nothing more is taken in, and what is in hand is still answered. */

import { once } from 'node:events';
import type { Next, Request, Response } from 'restify';

/** Seconds after which another try may meet a process that has started, or another instance. */
const RETRY_AFTER = 5;

export interface Drain {
  /** Every request passes here first. */
  readonly gate: (req: Request, res: Response, next: Next) => void;
  /** Resolves when every request that came in has been answered. */
  readonly settled: () => Promise<void>;
}

/** From the signal on every request is refused (503), and a connection ends with its answer. */
export function createDrain(stopping: AbortSignal): Drain {
  const inHand = new Set<Response>();
  stopping.addEventListener('abort', () => {
    for (const res of inHand) if (!res.headersSent) res.header('connection', 'close');
  });
  return {
    gate: (_req, res, next) => {
      if (stopping.aborted) {
        res.header('connection', 'close');
        res.header('retry-after', RETRY_AFTER);
        res.send(503, { message: 'Stopping' });
        return next(false);
      }
      inHand.add(res);
      res.once('close', () => inHand.delete(res));
      next();
    },
    settled: async () => {
      await Promise.all([...inHand].map((res) => once(res, 'close')));
    },
  };
}
