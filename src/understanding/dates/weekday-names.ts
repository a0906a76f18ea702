const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'monday', 'man', 'mon'],
  ['tisdag', 'tuesday', 'tis', 'tues', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed', 'weds'],
  ['torsdag', 'thursday', 'tors', 'tor', 'thurs', 'thur', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lordag', 'saturday', 'lor', 'sat'],
  ['sondag', 'sunday', 'son', 'sun'],
];

/** The weekdays' whole names, as written or as spoken ("tisdan", "onsda"), for a regular expression. */
export const weekdayPattern =
  '(?:man|tis|ons|tors|fre|lor|son)da(?:g(?:en|s)?|ns?|s)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Short names that are no other words. */
export const clearShortWeekday = 'tis|ons|tors|fre|tues?|weds?|thurs?|thu';

/** All short names; "man", "son", "sun" and their like are days only in the company of others. */
export const shortWeekday = `${clearShortWeekday}|man|lor|son|tor|mon|fri|sat|sun`;

/** Reads a folded weekday's name, whole or shortened, in any of its forms: Monday is 1. */
export function weekdayNumber(word: string): number | undefined {
  const stem = word.replace(/(?<=[a-z]{3}da)(?:gen|gs|g|ns|n|s)?$/u, 'g').replace(/days?$/u, 'day');
  const found = weekdays.findIndex((names) => names.includes(stem));
  return found >= 0 ? found + 1 : undefined;
}
