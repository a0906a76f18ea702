import { bend, type Heard } from './around-date.ts';
import { readDayRange } from './day-range.ts';
import { readFeast } from './feasts.ts';
import { readMonths } from './months.ts';
import type { DateContext, DateRule, Found } from './reading.ts';
import { readRelative } from './relative.ts';
import { readVague, readYear } from './vague.ts';
import { narrowed } from './week-then-days.ts';
import { readWeekdays } from './weekdays.ts';
import { readWeeks } from './weeks.ts';

/** In this order; the first that reads something at a place in the text has it. */
const rules: readonly DateRule[] = [
  readFeast,
  readVague,
  readDayRange,
  readWeeks,
  readRelative,
  readWeekdays,
  readMonths,
  readYear,
];

const wordBefore = /[a-z0-9]$|[a-z0-9][-/@_#]$|\d[.,:]$|[a-z]\.$/u;

const digitOrWordStart = /[a-z0-9]/u;

/** Walks through the text once, trying the rules where a word or a number starts. */
export function* scan(text: string, contextAt: (index: number) => DateContext): Generator<Heard> {
  let index = 0;
  let previousEnd = 0;
  while (index < text.length) {
    const isStart =
      digitOrWordStart.test(text[index] ?? '') &&
      !wordBefore.test(text.slice(Math.max(0, index - 2), index));
    const found = isStart ? firstReading(text, index, contextAt(index)) : undefined;
    const heard =
      found && !endsInsideWord(text, found.end)
        ? bend(text, index, found.end, found.meaning, previousEnd)
        : undefined;
    if (heard) {
      yield heard;
      previousEnd = heard.end;
    }
    index = Math.max(index + 1, heard?.end ?? found?.end ?? 0);
  }
}

/** Reads what starts here, by the first rule that can. */
export function firstReading(text: string, index: number, context: DateContext): Found | undefined {
  for (const rule of rules) {
    const found = rule(text, index, context);
    if (found) return narrowed(text, found);
  }
  return undefined;
}

function endsInsideWord(text: string, end: number): boolean {
  return /[a-z0-9]/u.test(text[end] ?? '') && /[a-z0-9]/u.test(text[end - 1] ?? '');
}
