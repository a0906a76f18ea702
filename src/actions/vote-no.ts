import { voteOnOne } from './vote-on-one.ts';

export const voteNo = voteOnOne('vote-no', 'no');
