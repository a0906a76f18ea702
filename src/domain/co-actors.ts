/** The other actors of Skåne that are asked to be in a delegation, and what they answered (S35–S38). */

import type { CoActor, Host } from './field-values.ts';

/** What is said of one co-actor; what is not said stays as it is. */
export interface CoActorSaid {
  readonly organisation: Host;
  readonly status: CoActor['status'];
  readonly contact: string | null;
  readonly on: string | null;
}

/**
 * The list with what was said of one: a new actor comes last, one that is there has its answer
 * changed. Asking one that has answered is asking anew.
 */
export function withCoActor(actors: readonly CoActor[], said: CoActorSaid): readonly CoActor[] {
  const known = actors.find(({ organisation }) => isSameBody(organisation, said.organisation));
  if (!known) return [...actors, said];
  const isNews = known.status !== said.status || said.on !== null;
  const changed: CoActor = {
    ...known,
    status: said.status,
    contact: said.contact ?? known.contact,
    on: isNews ? said.on : known.on,
  };
  return actors.map((actor) => (actor === known ? changed : actor));
}

/** The same organisation, by its id or by its name. */
export function isSameBody(a: Host, b: Host): boolean {
  if (a.id !== undefined || b.id !== undefined) return a.id === b.id;
  return a.name.toLowerCase() === b.name.toLowerCase();
}
