import { pointsCard } from '../cards/points.ts';
import { startAddPoints } from '../dialogs/add-points.ts';
import { draftOfActivity } from '../dialogs/dialog.ts';
import { opensPoint, pointLineIn } from '../understanding/point/opening.ts';
import { findReferences } from '../understanding/references.ts';
import type { Command } from './command.ts';
import { subjectOf, whichOne } from './subject.ts';

/** Adds follow-up points, with what the message says of them; without that, asks (S84). */
export const addPoints: Command = {
  name: 'add-points',
  says: {
    sv: [
      'lägg till|in (en|ny|nya|några) punkt|punkter|uppföljningspunkt|uppföljningspunkter …',
      '(ny|nya) punkt|punkter|uppföljningspunkt|uppföljningspunkter (för|till|i|på) {ref} …',
      'ny|nya punkt|punkter|uppföljningspunkt|uppföljningspunkter …',
      'följ upp {ref} …',
      'dokumentera {ref} …',
    ],
    en: [
      'add (a|an|new|some|the) (follow|followup) (up) point|points …',
      '(new) (follow|followup) (up) point|points (for|to|on) {ref} …',
      'new (follow|followup) (up) point|points …',
      'follow up (on) {ref} …',
      'document {ref} …',
    ],
  },
  hints: {
    sv: ['lägg till att …', 'att göra (för) …', 'kom ihåg att …'],
    en: ['todo (for) …', 'to-do (for) …', 'add a todo|to-do|task (for) …', 'add that …'],
  },
  example: {
    sv: 'lägg till punkter för D-2027-001',
    en: 'add points to D-2027-001',
  },
  needs: 'register',
  run: async (turn, services, { text, rest }) => {
    const delegation = subjectOf(turn, text);
    if (!delegation) return whichOne(turn);
    const lines = opensPoint(text) ? pointLineIn(text) : linesOf(text, rest);
    if (!lines && !adding.test(text)) {
      const view = await services.viewPointList({ kind: 'delegation', number: delegation }, turn);
      const isPersonal = turn.place.kind === 'personal';
      if (view.rows.length > 0) {
        return { card: pointsCard(turn.t, view, { isPersonal }), about: delegation };
      }
    }
    return startAddPoints(turn, services, draftOfActivity(turn), { delegation, text: lines });
  },
};

/** Words that want more points; without them, a delegation that has some shows them. */
const adding = /(?<!\p{L})(?:lägg|ny|nya|add|new|följ|dokumentera|follow up|document)(?!\p{L})/iu;

/** What stands after the number, or after the command when no number is said. */
function linesOf(text: string, rest: string): string {
  const [reference] = findReferences(text);
  const said = reference ? text.slice(reference.at[1]) : rest;
  return said.replace(/^[\s:,;.–—-]+/u, '').trim();
}
