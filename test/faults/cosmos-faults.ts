/** What goes wrong with Azure Cosmos DB, by the name of its row in docs/faults.md. */

import { type Fault, openCosmosServer, type SeenRequest } from '../cosmos-server/server.ts';
import { MONDAY, openStage } from '../door/stage.ts';
import { type Open, openPatience } from './play-through.ts';
import type { CallKind } from './store-turns.ts';

const answer = (status: number): Fault => ({ status, body: { code: String(status), message: '' } });
export const faults: Readonly<Record<string, Fault>> = {
  '408': answer(408),
  '429': answer(429),
  '449': answer(449),
  '503': answer(503),
  hang: 'hang',
  'lost answer': 'lost',
};

const isKind: Readonly<Record<CallKind, (request: SeenRequest) => boolean>> = {
  get: ({ kind, method }) => kind === 'item' && method === 'GET',
  query: ({ kind }) => kind === 'query',
  write: ({ kind, method }) => kind === 'item' && method !== 'GET',
  commit: ({ kind }) => kind === 'batch',
  ping: ({ kind }) => kind === 'item',
};

/** The fault of the first call of a kind, or of that and of every call after it. */
export function onCosmos(name: string, { lasts }: { readonly lasts: boolean }): Open {
  const fault = faults[name];
  return async () => {
    const server = await openCosmosServer({ now: () => MONDAY });
    const env = { STORE: `cosmos:${server.endpoint}`, COSMOS_KEY: server.key };
    const patience = openPatience({ lasts });
    const stage = await openStage({ env, patience: patience.held });
    return {
      stage,
      heal: () => {
        patience.restore();
        server.fault = () => undefined;
      },
      begin: (kind) => {
        patience.shorten();
        let hasBegun = false;
        server.fault = (request) => {
          if (hasBegun && !lasts) return undefined;
          hasBegun ||= isKind[kind](request);
          return hasBegun && request.kind !== 'other' ? fault : undefined;
        };
      },
      close: async () => {
        await stage.close();
        await server.close();
      },
    };
  };
}
