import { pointsCard } from '../cards/points.ts';
import type { PointList } from '../domain/views.ts';
import { isShared, type Turn } from '../turn.ts';
import { findReferences } from '../understanding/references.ts';
import type { Command } from './command.ts';
import { subjectOf } from './subject.ts';

/** A person's open points, or those of a delegation that is named. */
export const followUps: Command = {
  name: 'follow-ups',
  says: {
    sv: [
      '(visa|lista|se) (alla) (mina) uppföljningspunkter|punkter|uppföljningar|uppföljningspunkterna|punkterna',
      'visa|lista|se (alla) (mina) punkter|uppföljningspunkter|punkterna (för|till|på|i|om) {ref}',
      'vilka punkter|uppföljningspunkter har jag|{ref} …',
      'vad har jag kvar (att) (göra) …',
      'vad skulle|ska|måste|bör jag göra …',
      'vad har jag att göra …',
      'vad är|finns kvar (att) (göra) …',
      'min|mina att-göra-lista|todo|todos',
      'dagens påminnelser',
      'uppföljning',
      '(visa|se) (punkt) {point}',
    ],
    en: [
      '(show|list|see) (all) (my) (the) follow-ups',
      '(show|list|see) (all) (my) (the) followups|todos',
      '(show|list|see) (my) follow-up points',
      'my points|todos|reminders',
      'my to-dos',
      'my todo list|lists',
      'my to-do list',
      'show|list|see (all) (the) points (for|of|to|on) {ref}',
      'what do I owe …',
      'what do I (still) have left …',
      'what do I (still) have|need to do …',
      'what is|whats left (to) (do) …',
      'what should|must I do …',
      "what's on my plate|list|desk …",
      '(show|see) (point) {point}',
    ],
  },
  example: { sv: 'uppföljningspunkter', en: 'follow-ups' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const { t } = turn;
    const list = listSaid(turn, text);
    const view = await services.viewPointList(list, turn);
    // One's own are for oneself: asked for where others read along, they go to one's own chat.
    const isPersonal = list.kind === 'mine' || !isShared(turn);
    const card = pointsCard(t, view, { isPersonal });
    return { card, ...(list.kind === 'delegation' && { about: list.number }) };
  },
};

function listSaid(turn: Turn, text: string): PointList {
  const number = findReferences(text).length > 0 ? subjectOf(turn, text) : undefined;
  return number === undefined ? { kind: 'mine' } : { kind: 'delegation', number };
}
