import { voteOnOne } from './vote-on-one.ts';

export const voteYes = voteOnOne('vote-yes', 'yes');
