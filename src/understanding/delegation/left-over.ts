import { spokenFor } from '../colloquial.ts';
import { fold, type Span } from '../fold.ts';
import { fillers } from '../hear/fillers.ts';
import { isSameWord } from '../typos.ts';
import { mask, maskCharacter } from './mask.ts';
import type { Said } from './reading.ts';
import { joining } from './rest.ts';

/** Words that carry a sentence about a delegation, or are said around it, and tell nothing of it. */
const chatter = `
  ajaj aldrig angående ankommer anlända anlände anländer anmäla anmälan anmäler antalet anteckna avfärd aviserat
  avresa avser behövs ber berätta består besöker besökt besökte bifogar bjud bjuda bjuder blev bli blir blivit bokar
  bolag bolaget borde bra byt byta byter byts bytt bör dag dagar dagen dan deleg delegater delta deltar dem denna
  deras dessa detta dig din dit ditt drar dyker där efter efteranmälan efterhand efterregistrering efterskott
  egentligen eller elr endast enligt era ert extra fast fel few fick fin finnas fint fler flyga flyger flytta flyttar
  flyttas flyttat fortfarande fr fram fått färre följer föra företag företaget förlåt förläng förlängs förslag fört
  genomfördes gick gjorde gjort glömda glömde glömt gubbar gud gå går gälla gällande gäller gäng gänget gästerna gör
  göra ha haft haha han handlade handlar hann hans hem hemkomst hen henne hennes heter hette hinner hon honom hostar
  hålls hälsa hälsar härmed hög hör höra hört ida idag ifrån igår ihop imorgon imorn inlagd inlagt innan inräknad
  inser ist kallades kallas kanske kina kineser kinesisk kinesiska kl klockan kollegor kom komma kommit korta kortare
  kortas kul kunde kvar kväll lagt liksom listan look lägger längre mail mailet mannen meddela meddelas meddelat mejl
  mejlet menar mer mest min mina missade missat mitt mot mvh må möte mötet ngn nog notera nyss någon någonting något
  några nån nånting nåra nåt också oj ojdå organisationen pers person planerar planerat planning plats po post prata
  precis provins provinsen redan reg registeras registrerar registrerat registrering registreringen rest reste resten
  rum råkade räknas rätt rörande sade sagt samma sammanlagt samt sedan sen senare senarelägg själv sker skicka skickar
  skjut skjuta skjuts skriv skriva skriver släng stanna stannar stavas styck stycken systemet sån såna säg säga säger
  sägs säja sällskapet tacksam tas te tidigare tidigarelägg tillbaka tillsammans tjabba tog toppen totalt trevligt
  tror träffa träffar typ tyvärr tänker under ungefär uppdatera uppdaterar usch ut utan utgörs varit vecka veckan
  veckor velat vet vidarebefordrar vidarebefordrat ville vore våra väl vänlig vänner väntar ytterligare åka åkt åter
  återresa ägde äger ämne ändra ändrad ändrar ändras ändrat ännu ärende även önskan önskar

  added adding all already also am another any anyway apparently approximately around arr arrival arrive arrived
  arrives arriving as asks back basically been before being book booked books bring btw called came change changed
  changes colleagues come comes company concerning day days dear dep depart departed departing departs did do does
  doing done down due earlier email enter expecting extend fewer first flew flies flown fly flying folks forget forgot
  forward forwarded fw fwd fyi get gets getting go goes gone got groups guess guest guys half has he head headcount
  heading heads her him his hosting hosts how if inbound incoming inform into isn't know later leave leaves leaving
  left less logged logging long longer maybe meet meeting meets mention message met might mind mine more move moved
  moves must my name named needs next nobody nor note noted number one ones only organization ours out outbound own
  participants party pax perhaps persons place plans pleased pop postpone postponed ppl province push putting realised
  receive received receives receiving record recorded registered registering registers registration reminder request
  requested requests roughly round running said saw say see seeing sees sending shall she shift shorten shorter should
  size some somebody someone somewhere speaking stay stayed staying stays still story subject supposed sv system takes
  tbc tbd team tell than that them these think thinks this those through thru told too took topic topics total tour
  travel traveling travelling travels trips unfortunately unknown until up used vb visitation visitor wanted wants
  wasn't week weeks welcome welcoming went what whatever where which who whom wish wishes wrong yeah yep yo your`;

const silent = new Set([...joining, ...fillers.flat(), ...fold(chatter).trim().split(/\s+/u)]);

const longSilent = [...silent].filter((word) => word.length > 6);

/** What ends a piece of what is left: punctuation that joins no words, and what has been read. */
const piece = new RegExp(`(?:[^${maskCharacter},:!?()"“”„»«\\n.]|\\.(?=\\S| \\p{Ll}))+`, 'gu');

/**
 * Gives the parts of a text that nothing has claimed and that say something, as typed and where they stand: what would
 * else be lost. Greetings, pleas and what only carries a sentence are left out.
 */
export function leftOver(text: string, claimed: readonly Span[]): readonly Said[] {
  return [...mask(text, claimed).matchAll(piece)].flatMap(({ index, 0: part }) => {
    const loud = [...part.matchAll(/\S+/gu)].filter(({ 0: word }) => isLoud(word));
    const [first, last] = [loud[0], loud.at(-1)];
    if (!first || !last) return [];
    const at: Span = [index + first.index, index + last.index + last[0].length];
    const said = text.slice(...at);
    return here.test(fold(said)) ? [] : [{ text: said, at }];
  });
}

/** Where we are, which goes without saying. */
const here = /^(?:region skane|skane|regionen|region|sverige|sweden)$/u;

/** Says whether a word only carries a sentence, and is part of no name. */
export function isSilent(word: string): boolean {
  return !isLoud(word);
}

/** A lone letter says nothing, nor does a silent word with a slip of the pen in it. */
function isLoud(word: string): boolean {
  const key = fold(word)
    .replace(/'(?:s|re|ve|ll|d|m)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (/^\p{L}?$/u.test(key) || silent.has(key)) return false;
  if (spokenFor(key).some((meant) => silent.has(meant))) return false;
  return /^\p{Lu}/u.test(word) || !misspeltSilent(key);
}

function misspeltSilent(key: string): boolean {
  return key.length > 6 && longSilent.some((word) => isSameWord(key, word));
}
