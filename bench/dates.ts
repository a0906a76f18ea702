/**
 * The dates of the corpus, read by the product and by the recognizers of the bot's own SDK, in the
 * same run: how many come out right, how many silently wrong, and what a reading takes. The
 * recognizers know no Swedish; what they read of it they read as English, as their prompts do.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { type PeriodReading, readPeriod } from '../src/understanding/dates.ts';
import { readOutsider } from '../test/understanding/outsider.ts';
import { readOwn, type Utterance } from '../test/understanding/utterance.ts';

const ROUNDS = 5;

interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
}
/** What came of a text: days, several to choose between, or none. */
type Read = readonly Days[];
type Reader = (utterance: Utterance) => Read;

const readers: Readonly<Record<string, Reader>> = {
  'the product': ({ say, today, language }) => daysOf(readPeriod(say, { today, language })),
  'the SDK': openRecognizers(),
};

const dated = readCorpus().filter(({ context, expected }) => {
  return (
    context.asks === 'period' && (expected.slots.first !== undefined || expected.asks === 'period')
  );
});

for (const language of ['sv', 'en'] as const) {
  const said = dated.filter((one) => one.language === language);
  const times = Object.entries(readers).map(([name, read]) => report(language, name, said, read));
  const [own = 0, theirs = 0] = times;
  process.stdout.write(
    `${language}: time of the product to the SDK's ${(own / theirs).toFixed(2)}\n`,
  );
}

/** Prints what became of some texts; gives the milliseconds that one takes. */
function report(language: string, name: string, said: readonly Utterance[], read: Reader): number {
  const verdicts = said.map((utterance) => judge(utterance, read(utterance)));
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
  const right = ((count('right') / said.length) * 100).toFixed(1);
  const time = medianTime(said, read);
  process.stdout.write(
    `${language}, ${name}: ${said.length} dates, ${right} % right, ${count('asked')} asked back, ` +
      `${count('nothing')} not read, ${count('wrong')} silently wrong, ${time.toFixed(2)} ms each\n`,
  );
  return time;
}

function readCorpus(): readonly Utterance[] {
  const folder = new URL('../test/understanding/corpus/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const json: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return file.startsWith('outsider') ? readOutsider(json) : readOwn(json);
  });
}

/** Of several readings one that is right is enough for whoever asks which is meant. */
function judge({ expected }: Utterance, read: Read): 'right' | 'asked' | 'nothing' | 'wrong' {
  const { first, last = first } = expected.slots;
  if (read.length === 0) return first === undefined ? 'right' : 'nothing';
  if (first === undefined) return read.length > 1 ? 'right' : 'wrong';
  const isAmong = read.some(({ firstDay, lastDay }) => firstDay === first && lastDay === last);
  if (!isAmong) return 'wrong';
  return read.length > 1 ? 'asked' : 'right';
}

function daysOf(reading: PeriodReading | undefined): Read {
  if (reading?.kind === 'period') return [reading];
  return reading?.kind === 'choice' ? reading.periods : [];
}

/** The SDK's date recognizer; one value of a day that lies ahead is preferred, as its documentation advises. */
function openRecognizers(): Reader {
  const resultSchema = z.array(
    z.object({
      resolution: z.object({
        values: z.array(
          z.object({
            value: z.string().optional(),
            start: z.string().optional(),
            end: z.string().optional(),
          }),
        ),
      }),
    }),
  );
  const { recognizeDateTime } = createRequire(import.meta.url)(
    '@microsoft/recognizers-text-date-time',
  );
  return ({ say, today }) => {
    const results = resultSchema.parse(
      recognizeDateTime(say, 'en-us', 0, new Date(`${today}T12:00:00`)),
    );
    const days = (results[0]?.resolution.values ?? []).flatMap(({ value, start, end }): Days[] => {
      if (value && isDay(value))
        return [{ firstDay: value.slice(0, 10), lastDay: value.slice(0, 10) }];
      if (!start || !end || !isDay(start) || !isDay(end)) return [];
      return [{ firstDay: start.slice(0, 10), lastDay: dayBefore(end) }];
    });
    const ahead = days.filter(({ lastDay }) => lastDay >= today);
    return ahead.length > 0 ? ahead : days;
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(text);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - 86_400_000)
    .toISOString()
    .slice(0, 10);
}

function medianTime(said: readonly Utterance[], read: Reader): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const utterance of said) read(utterance);
    return (performance.now() - start) / said.length;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
