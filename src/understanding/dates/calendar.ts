/** A day without a time or a zone, written 'YYYY-MM-DD'. */
export type Day = string;

const dayInMilliseconds = 86_400_000;

/** Writes a day; undefined when the calendar has no such day (31 April, 30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayInMilliseconds)
    .toISOString()
    .slice(0, 10);
}

/** Counts the days from the first to the second; negative when the second comes first. */
export function daysBetween(first: Day, second: Day): number {
  return (Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / dayInMilliseconds;
}

/** Gives the day of the week as ISO counts it: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Gives the Monday of the week that a day belongs to. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Gives the Monday of an ISO week; undefined when the year has no such week. */
export function mondayOfWeek(year: number, week: number): Day | undefined {
  const monday = addDays(mondayOf(`${pad(year, 4)}-01-04`), (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return week >= 1 && yearOf(thursday) === year ? monday : undefined;
}

/** Gives the ISO week number of a day and the year that the week belongs to. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1 };
}

/** Gives the first and the last day of a month; months beyond December run on into the next years. */
export function monthSpan(year: number, month: number): { from: Day; to: Day } {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const head = `${pad(y, 4)}-${pad(m, 2)}`;
  return { from: `${head}-01`, to: `${head}-${pad(daysInMonth(y, m), 2)}` };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
