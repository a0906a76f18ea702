import { fold } from '../fold.ts';

const ordinals: Readonly<Record<string, number>> = {
  ettan: 1,
  tvaan: 2,
  trean: 3,
  fyran: 4,
  femman: 5,
  sexan: 6,
};

/** The point that "ettan", "punkt 2" or "number 3" means among those talked about. */
export function ordinalIn(text: string): number | undefined {
  const folded = fold(text);
  const word = Object.keys(ordinals).find((one) => new RegExp(`\\b${one}\\b`, 'u').test(folded));
  if (word !== undefined) return ordinals[word];
  const found = /\b(?:punkt|nummer|nr|number|no|point)\.? ?(\d{1,3})\b/u.exec(folded);
  return found ? Number(found[1]) : undefined;
}
