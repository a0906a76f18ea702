import { can } from '../domain/roles.ts';
import type { Command } from './command.ts';
import { listDelegations } from './list-delegations.ts';
import { waitingVotes } from './waiting-votes.ts';

/** What waits for the one who asks: votes, for whoever has one in GRIP, else what is not settled. */
export const whatWaits: Command = {
  name: 'what-waits',
  says: {
    sv: ['vad (är) (det) (som) väntar på mig'],
    en: ['what (is) waits|waiting for|on me', "what's waiting for|on me"],
  },
  example: { sv: 'vad väntar på mig', en: 'what is waiting for me' },
  needs: 'read',
  run: (turn, services, said) =>
    (can(turn.person, 'decide') ? waitingVotes : listDelegations).run(turn, services, said),
};
