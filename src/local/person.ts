import type { LocalPageTexts } from '../texts/local-page.ts';
import { userId } from './identities.ts';

/** Someone who can be played on one's own machine. */
export interface LocalPerson {
  /** The Entra object id. */
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly (keyof LocalPageTexts['roles'])[];
}

/** How many of the people have a client of their own: the first ones. */
export const playable = 5;

/** Whether `id` is one of the two ids by which Teams knows this person. */
export function isId({ aadObjectId }: LocalPerson, id: string): boolean {
  return id === aadObjectId || id === userId(aadObjectId);
}
