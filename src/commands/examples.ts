/** The examples in help: about what is talked about, so that each can be tried as it stands. */

import { can } from '../domain/roles.ts';
import type { Services } from '../services/services.ts';
import type { Turn } from '../turn.ts';
import type { Command } from './command.ts';

/** The records that an example may name; undefined where none is known. */
export interface KnownNumbers {
  readonly D: string | undefined;
  readonly G: string | undefined;
}

/** The record talked about last, and for a member of GRIP the matter that waits for a vote. */
export async function knownNumbers(turn: Turn, services: Services): Promise<KnownNumbers> {
  const { about, person } = turn;
  const [waiting] = can(person, 'decide') ? await services.listWaitingVotes(person.id) : [];
  return {
    D: about?.startsWith('D') ? about : undefined,
    G: waiting ?? (about?.startsWith('G') ? about : undefined),
  };
}

/** What is said with a press on a row of help, or to be written as on it. */
export function exampleOf({ example }: Command, turn: Turn, known: KnownNumbers): string {
  const year = turn.today.slice(0, 4);
  return example[turn.t.language]
    .replace(/D-\d{4}-\d{3}/u, known.D ?? `D-${year}-001`)
    .replace(/G-\d{4}-\d{3}/u, known.G ?? `G-${year}-001`);
}

/** Those whose example saves nothing when it is pressed: it shows something, or begins a draft. */
const harmless: ReadonlySet<Command['name']> = new Set([
  'new-delegation',
  'list-delegations',
  'show-delegation',
  'show-history',
  'request-participation',
  'waiting-votes',
  'what-waits',
  'show-request',
  'overdue-points',
  'follow-ups',
  'add-points',
  'drafts',
  'show-strategy',
  'who-has-met',
  'show-status',
  'settings',
  'roles',
]);

/** Whether a press on its row does what it says: the record that the example names must be known. */
export function canBePressed({ name, example }: Command, known: KnownNumbers): boolean {
  if (!harmless.has(name)) return false;
  const needsD = /D-\d{4}/u.test(example.sv);
  const needsG = /G-\d{4}/u.test(example.sv);
  return (!needsD || known.D !== undefined) && (!needsG || known.G !== undefined);
}
