import { showRequest } from '../dialogs/request-participation.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { requestIn } from './subject.ts';

/** Answers the question about a request, in words: "komplettera G-2027-001: …". */
export const answerRequest: Command = {
  name: 'answer-request',
  says: {
    sv: ['komplettera {request} …', 'svar på|till {request} …', 'komplettering till {request} …'],
    en: ['complete {request} …', 'answer {request} …', 'more for {request} …'],
  },
  example: { sv: 'komplettera G-2027-001: …', en: 'complete G-2027-001: …' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const number = requestIn(turn, text);
    if (!number) return { text: turn.t.request.whichRequest };
    const answer = withoutReferences(text).replace(firstWords, '').trim();
    if (!answer) return showRequest(turn, services, number);
    await services.answerRequest(turn, number, answer);
    return showRequest(turn, services, number, turn.t.request.answered(number));
  },
};

/** The command itself, before what is answered. */
const firstWords =
  /^\s*(komplettera|komplettering till|svar (på|till)|complete|answer|more for)[\s:,.…]*/iu;
