import { dayAt } from '../domain/days.ts';
import { formatTime } from '../texts/format.ts';
import { readPeriod } from '../understanding/dates.ts';
import type { Command } from './command.ts';

/** Trying things at home: shows the clock, or moves it forward for everyone. */
export const time: Command = {
  name: 'time',
  says: {
    sv: ['tid', 'tid …', 'klockan', 'vad är klockan'],
    en: ['time', 'time …', 'what time is it'],
  },
  example: { sv: 'tid', en: 'time' },
  isLocal: true,
  run: async (turn, services, { rest }) => {
    const { t, timeZone } = turn;
    const show = (say: (date: string, time: string) => string) => {
      const at = services.now();
      return { text: say(dayAt(at, timeZone), formatTime(t.language, at, timeZone)) };
    };
    if (!rest.trim()) return show(t.time.is);
    const reading = readPeriod(rest, { today: turn.today, language: t.language });
    if (reading?.kind !== 'period') return { text: t.time.how };
    await services.moveClock(reading.firstDay);
    return show(t.time.moved);
  },
};
