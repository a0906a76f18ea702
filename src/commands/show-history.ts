import { historyCard } from '../cards/lists.ts';
import { supportHistoryCard } from '../cards/support-history.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { namesDelegation, noteIn, onDelegation, requestIn } from './subject.ts';

/** Shows what has happened to a delegation, by whom and when. */
export const showHistory: Command = {
  name: 'show-history',
  says: {
    sv: [
      '(visa) historik|historiken|loggen (för|på|om) {ref}',
      '(visa) historik|historiken',
      'vad har hänt med {ref} …',
      'vem har ändrat|registrerat|gjort …',
      'vad har hänt (med) den|det|detta …',
      'vad har ändrats …',
      '(visa) historik|historiken|loggen (för|på|om) {request}',
      'vad har hänt med {request}',
      '(visa) historik|historiken|loggen (för|på|om) {note}',
      'vad har hänt med {note}',
    ],
    en: [
      '(show) (the) history|log (of|for) {ref}',
      '(show) (the) history',
      'what has|have happened to|with {ref} …',
      "what's happened to|with {ref} …",
      'who changed|registered|edited …',
      'what (has|have) happened to|with it|this|that …',
      'what (has) changed …',
      '(show) (the) history|log (of|for) {request}',
      'what has happened to {request}',
      '(show) (the) history|log (of|for) {note}',
      'what has happened to {note}',
    ],
  },
  example: { sv: 'historik D-2027-001', en: 'history D-2027-001' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const note = noteIn(turn, text);
    if (note) {
      const view = await services.viewSupportHistory(note);
      return { card: supportHistoryCard(turn.t, view, turn.timeZone) };
    }
    const request = namesDelegation(text) ? undefined : requestIn(turn, text);
    if (!request)
      return onDelegation(turn, services, text, (number) => show(turn, services, number));
    const { delegation } = await services.viewRequestByNumber(request, turn);
    return show(turn, services, delegation.number);
  },
};

async function show(turn: Turn, services: Services, number: string): Promise<Reply> {
  const view = await services.viewHistory(turn, number);
  const card = historyCard(turn.t, view, turn.timeZone, !isShared(turn));
  return { card, about: number };
}
