import { voteOnOne } from './vote-on-one.ts';

export const voteAbstain = voteOnOne('vote-abstain', 'abstain');
