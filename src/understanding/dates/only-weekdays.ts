import { fold } from '../fold.ts';
import { monthPattern } from './names.ts';
import { weekdayPattern } from './weekday-names.ts';

const weekday = new RegExp(`\\b(?:${weekdayPattern})\\b`, 'u');
const calendar = new RegExp(
  `\\d|\\b(?:${monthPattern}|vecka|veckan|week|nasta|next|forra|last|idag|imorgon|tomorrow)\\b`,
  'u',
);

/** Says whether days are named by their weekdays alone: "fredag till söndag". */
export function namesOnlyWeekdays(text: string): boolean {
  const plain = fold(text);
  return weekday.test(plain) && !calendar.test(plain);
}
