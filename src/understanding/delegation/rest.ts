import { fold, type Span } from '../fold.ts';
import { mask, maskCharacter } from './mask.ts';

/** Words that say that something is to be registered, or that only join the parts of a sentence. */
export const joining: ReadonlySet<string> = new Set(
  fold(`ny nytt nya ett en det den de dom delegation delegationen delegationer dele besök besöket besöka resa resan resor aktivitet
    aktiviteten vi får ska skall har hade kommer landar registrera lägg lägga in upp anmäl boka ny från till i på av hos och
    med om för tema temat på inom kring ner hit här grupp gruppen folk gäster va var åker åkte reser är ta emot tar kineserna
    som vid ur värd värdar vår vårt jag vill kan du snälla tack hej då nu att st förra
    new a an the delegation delegations visit visits visitors trip activity we are is were was have had having they there their
    register log add put in on of pencil from to at by with about for and or theme themes regarding coming group people guests
    our off going over here hosted host visiting visited s re ve ll us oss please could can you i want would like it its d will be date dates datum period when people personer antal deltagare organisation`).split(
    /\s+/,
  ),
);

/** Gives the words that nothing has claimed, as typed, without those that only carry the sentence. */
export function restOf(text: string, claimed: readonly Span[]): string {
  const masked = mask(text, claimed);
  return masked
    .split(new RegExp(`[${maskCharacter},\\n]+|\\.(?=\\s|$)`, 'u'))
    .map((piece) => trimSilent(piece))
    .filter(Boolean)
    .join(', ');
}

/** Takes the silent words off both ends of a piece; those in the middle of something stay. */
function trimSilent(piece: string): string {
  const words = piece.trim().split(/\s+/u);
  const isSilent = (word: string | undefined): boolean =>
    word !== undefined && (joining.has(keyOf(word)) || keyOf(word) === '');
  while (words.length > 0 && isSilent(words[0])) words.shift();
  while (words.length > 0 && isSilent(words.at(-1))) words.pop();
  return words.join(' ');
}

function keyOf(word: string): string {
  return fold(word)
    .replace(/'(?:s|re|ve|ll|d|m)$/u, '')
    .replace(/[^a-z0-9\p{L}]+/gu, '');
}
