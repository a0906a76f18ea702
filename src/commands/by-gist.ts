/** Which command is meant by what a sentence is about and what it wants of it. */

import { can, type Person } from '../domain/roles.ts';
import type { Gist, Topic, Wish } from '../understanding/gist.ts';
import type { Command } from './command.ts';

const meant: Readonly<Record<Topic, Readonly<Partial<Record<Wish, Command['name']>>>>> = {
  'new-point': { add: 'add-points' },
  point: {
    complete: 'complete-points',
    later: 'snooze-points',
    due: 'change-due',
    give: 'reassign-points',
    drop: 'drop-point',
    show: 'follow-ups',
  },
  points: { overdue: 'overdue-points', show: 'follow-ups' },
  request: {
    join: 'request-participation',
    withdraw: 'withdraw-request',
    waiting: 'waiting-votes',
    answer: 'show-request',
  },
  delegation: {
    change: 'change-delegation',
    confirm: 'confirm-delegation',
    'call-off': 'call-off-delegation',
    history: 'show-history',
    show: 'show-delegation',
  },
};

/** What waits in GRIP is a vote to whoever has one, and what is not settled to everybody else. */
export function commandFor({ about, wants }: Gist, person: Person): Command['name'] | undefined {
  if (wants === 'waiting' && !can(person, 'decide')) return 'list-delegations';
  return meant[about][wants];
}
