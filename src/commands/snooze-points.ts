import { snoozedText } from '../cards/point-outcome.ts';
import { type DateOptions, readPeriod } from '../understanding/dates.ts';
import { tokenize } from '../understanding/phrases.ts';
import { readSnooze } from '../understanding/read-point.ts';
import { withoutReferences } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';
import { ownPoints, pointsMeant, whichPoint } from './points/said.ts';
import { told } from './points/told.ts';

/** Reminders come back another day; the due dates stand, and that is said. */
export const snoozePoints: Command = {
  name: 'snooze-points',
  says: {
    sv: [
      'skjut upp|fram (påminnelsen) (om) {point}|{n} …',
      'skjut {point} …',
      'påminn (mig) om {point}|{n} …',
      'vänta med {point}|{n} …',
      'snooza {point}|{n} …',
      'skjut|skjuta upp alla|allt|allting|dem|dom|resten …',
      'påminn mig (igen) (om) på|nästa|imorgon|måndag|tisdag|onsdag|torsdag|fredag|senare …',
    ],
    en: [
      'snooze|postpone {point}|{n} …',
      'put off {point}|{n} …',
      'put {point}|{n} off …',
      'remind me of|about {point}|{n} …',
      'snooze|postpone all|everything|them|the (rest) …',
      'remind me (again) (on) tomorrow|monday|tuesday|wednesday|thursday|friday|next|later|in …',
    ],
  },
  hints: {
    sv: ['inte nu', 'påminn mig …', 'skjut upp …'],
    en: ['not now', 'remind me …', 'snooze …'],
  },
  example: { sv: 'skjut upp D-2027-001/1 till fredag', en: 'snooze D-2027-001/1 until Friday' },
  needs: 'register',
  run: async (turn, services, { text }) => {
    const { t, today } = turn;
    const named = await pointsMeant(turn, services, text);
    const language = t.language;
    const isAll = named.length === 0 && saysAll(text, { today, language });
    const numbers = isAll ? await ownPoints(turn, services, turn.person.id) : named;
    if (numbers.length === 0) return whichPoint(turn, services);
    const to = readSnooze(withoutReferences(text), { today, language: t.language });
    if (to === undefined) return { text: t.points.say.snoozeTo(numbers) };
    return told(turn, services, await services.snoozePoints(turn, numbers, to), (changed) =>
      snoozedText(t, changed, to, today),
    );
  },
};

/** "Skjut upp alla till fredag", "påminn mig på måndag": nothing is said of one point or another. */
function saysAll(text: string, options: DateOptions): boolean {
  const at = readPeriod(text, options)?.at;
  const rest = at ? text.slice(0, at[0]) + text.slice(at[1]) : text;
  return tokenize(rest).every(({ word }) => aboutAll.has(word));
}

const aboutAll = new Set(
  `skjut skjuta upp fram pa paminn paminna mig alla allt allting dem dom resten igen om till i senare inte nu tack
  snooze postpone remind me all everything them the rest again on until till in later not now please`.split(
    /\s+/u,
  ),
);
