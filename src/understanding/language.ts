import { fold } from './fold.ts';

export type Language = 'sv' | 'en';

const swedish = new Set(
  `ny nytt nya delegationen delegationer fran till och att vi ni de dom det den ar var vara blir ska skall kommer
  besok besoker resa resan aktivitet om med for av pa i en ett som vill har hade fick far inte vet nasta forra veckan
  vecka personer dagar dag manad mars maj juni juli januari februari augusti oktober vard vardas hos aker folk grupp
  kan du jag nar hur vilka vilken istallet hjalp avbryt visa lagg senast den imorgon idag fredag mandag tisdag onsdag
  torsdag lordag sondag tack snalla fore efter under sista forsta kl klockan`.split(/\s+/),
);
const english = new Set(
  `new the from to and we they it is are was were be been will of with for by on at a an that who what when visit
  visits visitors trip activity about have had has got not know yet next last week weeks people days day month march
  may june july january february august october hosted host want wants gain please can could you i how which show
  help cancel add log tomorrow today friday monday tuesday wednesday thursday saturday sunday thanks before after
  until between our us there`.split(/\s+/),
);

/** Says which language a text is clearly written in; undefined when its words do not tell. */
export function guessLanguage(text: string): Language | undefined {
  let weight = 0;
  for (const character of text) if (/[åäöÅÄÖ]/u.test(character)) weight += 1;
  for (const word of fold(text).split(/[^a-z]+/u)) {
    if (swedish.has(word)) weight += 1;
    if (english.has(word)) weight -= 1;
  }
  if (weight === 0) return undefined;
  return weight > 0 ? 'sv' : 'en';
}
