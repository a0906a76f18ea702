import type { Sayable } from '../understanding/hear.ts';
import { phraseWithStandIns } from '../understanding/stand-ins.ts';
import type { Command } from './command.ts';

/** The phrases of a command as they are heard: those that mean it, and those that only hint at it. */
export function sayablesOf({ name, says, hints }: Command): readonly Sayable[] {
  const withNames = ({ sv, en }: Command['says']) => {
    return { sv: sv.map(phraseWithStandIns), en: en.map(phraseWithStandIns) };
  };
  return [
    { name, says: withNames(says) },
    ...(hints ? [{ name, says: withNames(hints), isLoose: true }] : []),
  ];
}
