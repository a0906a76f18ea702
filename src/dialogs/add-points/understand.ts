/** Lines of text become points, each with what is in doubt about it. */

import { checkDue } from '../../domain/limits.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Turn } from '../../turn.ts';
import { type DueReading, type PointReading, readPoints } from '../../understanding/read-point.ts';
import type { AddPointsState, DueDoubt, Line } from './state.ts';

/** Who a line's owner may be. */
type Known = Pick<AddPointsState, 'people' | 'writer'>;

export function readLines(text: string, known: Known, turn: Turn): readonly Line[] {
  const { today, t } = turn;
  const options = { today, language: t.language, people: known.people };
  return readPoints(text, options).map((reading) => lineOf(reading, known, today));
}

function lineOf({ text, owner, due }: PointReading, { writer }: Known, today: string): Line {
  const who = ownerOf(owner, writer);
  return { text, ...who, ...dueOf(due, today) };
}

export function ownerOf(
  owner: PointReading['owner'],
  writer: string,
): Pick<Line, 'owner' | 'owners' | 'said'> {
  switch (owner.kind) {
    case 'person':
      return { owner: owner.id, owners: [], said: '' };
    case 'writer':
      return { owner: writer, owners: [], said: '' };
    case 'which':
      return { owners: [...owner.ids], said: owner.said };
    case 'unknown':
      return { owners: [], said: owner.said };
  }
}

/** The day, or why there is none: a day that has been, or is too far off, is asked about. */
export function dueOf(due: DueReading, today: string): Pick<Line, 'due' | 'doubt'> {
  switch (due.kind) {
    case 'none':
      return { doubt: { about: 'missing', said: '', days: [] } };
    case 'choice': {
      const days = due.days.filter((day) => day >= today);
      const [only] = days;
      if (days.length === 1 && only !== undefined) return dayOf(only, today);
      return { doubt: { about: 'which', said: due.said, days } };
    }
    case 'unclear':
    case 'impossible':
      return { doubt: { about: due.kind, said: due.said, days: [] } };
    case 'day':
      return dayOf(due.day, today);
  }
}

function dayOf(day: string, today: string): Pick<Line, 'due' | 'doubt'> {
  try {
    return { due: checkDue(day, today) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const about: DueDoubt['about'] = error.code === 'due-passed' ? 'past' : 'far';
    return { doubt: { about, said: day, days: [] } };
  }
}
