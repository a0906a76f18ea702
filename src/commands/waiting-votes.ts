import { showRequest } from '../dialogs/request-participation.ts';
import type { Command } from './command.ts';
import { requestIn } from './subject.ts';

/** What waits for a GRIP member's answer. "Bifall" opens the card; a vote is never cast in words. */
export const waitingVotes: Command = {
  name: 'waiting-votes',
  says: {
    sv: [
      'vad väntar på mitt|min svar|röst|beslut (i) (grip)',
      'vad väntar på mig i grip',
      'vad väntar i grip',
      'vad ska|skall|måste|behöver jag rösta|besluta (om|på) (i) (grip)',
      'vad har jag att rösta|besluta (om|på) (i) (grip)',
      '(är|finns|ligger) (det) något (att) (och) (som) rösta|besluta|väntar (om|på) (mig) (i) (grip)',
      '(mina) ärenden i grip',
      'mina omröstningar',
      'bifall|avslag|avstå (på) (alla|båda)',
      'jag röstar|bifaller|avslår|avstår …',
      'rösta|röstar …',
    ],
    en: [
      'what (is) waits|waiting for|on my vote|answer|decision (in) (grip)',
      'what (is) waits|waiting for|on me in grip',
      "what's waiting for|on my vote|answer|decision",
      'what do|am I (need|have) to vote|decide (on) (in) (grip)',
      'what must|should|can I vote|decide (on) (in) (grip)',
      'anything (for) (me) to vote|decide (on) (in) (grip)',
      'anything waiting for me (in) (grip)',
      'my votes',
      'approve|reject|abstain (all|both)',
      'I vote|approve|reject|abstain …',
      'vote …',
    ],
  },
  example: { sv: 'vad väntar på mitt svar', en: 'what is waiting for my vote' },
  needs: 'decide',
  run: async (turn, services, { text }) => {
    const { t, person } = turn;
    const waiting = await services.listWaitingVotes(person.id);
    const number = waiting[0] ?? requestIn(turn, text);
    if (!number) return { text: t.hearing.noVoteWaits };
    const others = waiting.slice(1);
    const isVote = /bifall|avsl|avst|röst|approve|reject|abstain|vote/iu.test(text);
    const leads = [
      ...(others.length > 0 ? [t.hearing.alsoWaiting(others)] : []),
      ...(isVote ? [t.request.votesByCard] : []),
    ];
    return showRequest(turn, services, number, leads.join(' ') || undefined);
  },
};
