import type { Command } from './command.ts';
import { pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Points are done. */
export const completePoints: Command = {
  name: 'complete-points',
  says: {
    sv: [
      'klar|klart|färdig|färdigt|fixat|gjort (med) {point}|{n} …',
      '(nu) (är) {point}|{n} (och) ({point}|{n}) (och) ({point}|{n}) är klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|gjorda|fixad|fixat|fixade|avklarad|avklarat|avklarade|avbockad …',
      '{point}|{n} (och) ({point}|{n}) klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|gjorda|fixad|fixat|fixade|avklarad|avklarat|avklarade|avbockad',
      'bocka|bockar|pricka av {point}|{n} …',
      'markera {point}|{n} som klar|klart …',
      'avsluta {point}',
    ],
    en: [
      '{point}|{n} (and) ({point}|{n}) (and) ({point}|{n}) is|are done|finished|sorted|ready|complete …',
      '{point}|{n} (and) ({point}|{n}) done|finished|sorted',
      'done|finished (with) {point}|{n} …',
      'tick|check|cross off {point}|{n} …',
      'tick|check|cross {point}|{n} off',
      'mark {point}|{n} as done …',
      'complete|finish|close {point} …',
    ],
  },
  hints: {
    sv: [
      '… är|har (nu) (blivit) klar|klart|klara|färdig|färdigt|färdiga|gjord|gjort|gjorda|fixad|fixat|fixade|avklarad|avklarat|avklarade|avbockad …',
      '… är|har (nu) (blivit) skickad|skickat|skickade|bokad|bokat|bokade|ordnad|ordnat|löst|betald|betalt|inlämnad|inlämnat …',
      'bocka|bockar|pricka av …',
    ],
    en: [
      '… is|are|has|have (been|now) done|finished|sorted|sent|booked|fixed …',
      "that's|thats|it's|its done|finished|sorted|fixed",
      'tick|check|cross off …',
    ],
  },
  example: { sv: 'klar D-2027-001/1', en: 'D-2027-001/1 is done' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const numbers = await pointsMeant(turn, services, text);
    if (numbers.length === 0) return whichPoint(turn, services);
    return told(turn, services, await services.completePoints(turn, numbers), (changed) =>
      turn.t.points.outcome.done(changed.map(({ number }) => number)),
    );
  },
};
