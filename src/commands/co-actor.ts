/** Which co-actor a sentence is about, and what it says of it. */

import type { CoActorSaid } from '../domain/co-actors.ts';
import type { Turn } from '../turn.ts';
import { readCoActor } from '../understanding/co-actor.ts';
import { organisationNamed } from '../understanding/organisations.ts';
import { withoutNamed } from '../understanding/stand-ins.ts';

/** undefined when the words name nobody. */
export function coActorIn({ today, t }: Turn, text: string): CoActorSaid | undefined {
  const said = withoutNamed(text).replace(/^[\s:,;.–—-]+/u, '');
  const {
    name,
    status = 'asked',
    on,
    contact,
  } = readCoActor(said, { today, language: t.language });
  const called = name.replace(edges, '').trim();
  if (!/\p{L}{2}/u.test(called)) return undefined;
  const id = organisationNamed(called);
  return { organisation: id === undefined ? { name: called } : { id }, status, contact, on };
}

/** Small words around a name, and what stands between it and the answer. */
const edges = /^(?:att|that|the|till|to)\s+|\s+(?:har|has|är|is|på|on|i|in|till|to|för|for)$/giu;
