import { fold } from '../fold.ts';
import type { Token } from '../phrases.ts';

/** The words and phrases that make an utterance polite, or long, and change nothing. */
export const fillers: readonly (readonly string[])[] = `
  mig|nej|nä|kan du|kan ni|skulle du kunna|skulle du vilja|skulle ni kunna|kan jag få|kan jag|kan vi|får jag|får jag be om|jag vill|jag skulle vilja|vi vill|
  vi skulle vilja|jag behöver|vi behöver|jag tänkte|jag måste|vi måste|snälla|är du snäll|var snäll och|vänligen|tack|tack så mycket|
  tackar|hej|hejsan|hallå|tjena|god morgon|hej igen|ok|okej|ja|jo|nu|då|bara|lite|gärna|för mig|åt mig|till mig|vill du|
  tjena|tja|hejdå|hörru|alltså|asså|förresten|ursäkta|sorry|jo du|jag skulle behöva|vi skulle behöva|kan du fixa|fixa|snabbt|direkt|igen|nu igen|
  i alla fall|istället|i stället|då så|va|hjälp mig att|hjälp mig|hjälp oss att|du|ju|och|men|så|eh|öh|hm|
  pls|plz|thx|can u|could u|hiya|morning|actually|again|instead|asap|quickly|me|no|can you|could you|can we|would you|will you|can i|could i|may i|i want to|i would like to|id like to|wed like to|we would like to|i need to|we need to|
  we want to|i want|i would like|id like|i need|please|kindly|thanks|thank you|thanks a lot|thank you very much|cheers|hi|hello|hey|good morning|hi there|ok|
  okay|yes|well|now|just|for me|then|lets|let us|help me to|help me|so|and|but|um|er|hm|right
`
  .split('|')
  .map((phrase) => fold(phrase).trim().split(/\s+/u))
  .sort((a, b) => b.length - a.length);

/** Says whether a text is politeness and nothing else: "tjena", "hej, tack". */
export function isOnlyPoliteness(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && fillerEnds(tokens).includes(tokens.length);
}

/** Gives the places where the command may begin: at the start, and after any polite phrases there. */
export function fillerEnds(tokens: readonly Token[]): readonly number[] {
  const reached = [0];
  for (const from of reached) {
    for (const words of fillers) {
      const isHere = words.every((word, index) => tokens[from + index]?.word === word);
      if (isHere && !reached.includes(from + words.length)) reached.push(from + words.length);
    }
  }
  return reached;
}

/** Gives the places where the command may end: at the end, and before any polite phrases there. */
export function fillerStarts(tokens: readonly Token[], length: number): readonly number[] {
  const reached = [length];
  for (const to of reached) {
    for (const words of fillers) {
      const from = to - words.length;
      const isHere = from >= 0 && words.every((word, index) => tokens[from + index]?.word === word);
      if (isHere && !reached.includes(from)) reached.push(from);
    }
  }
  return reached;
}
