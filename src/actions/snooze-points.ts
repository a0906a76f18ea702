import { snoozedText } from '../cards/point-outcome.ts';
import { snoozeDays } from '../cards/points.ts';
import { addDays } from '../domain/days.ts';
import { type Action, textOf } from './action.ts';
import { answerPoints } from './points/answer-points.ts';

/** The ticked points are put off; their dates stand. */
export const snoozePoints: Action = {
  verb: 'snooze-points',
  run: (turn, services, clicked) => {
    const chosen = textOf(clicked, 'snoozeTo');
    const [, days] = Object.entries(snoozeDays).find(([key]) => key === chosen) ?? [];
    const to = addDays(turn.today, days ?? snoozeDays.P7D);
    return answerPoints(turn, services, clicked, {
      act: (numbers) => services.snoozePoints(turn, numbers, to),
      count: turn.t.points.outcome.snoozedCount,
      lead: (changed) => snoozedText(turn.t, changed, to, turn.today),
    });
  },
};
