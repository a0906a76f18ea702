import { fold, type Span } from '../fold.ts';
import { fillers } from '../hear/fillers.ts';
import { isSameWord } from '../typos.ts';
import { mask, maskCharacter } from './mask.ts';
import type { Said } from './reading.ts';
import { joining } from './rest.ts';

/** Words that carry a sentence about a delegation, or are said around it, and tell nothing of it. */
const chatter = `
  hej hejsan hallå god morgon dag kväll tjena tjabba kollegor vänner alla mannen gud ojdå oj ajaj usch ha haha hm eh öh okej ok jo ju väl nog
  jag mig min mitt mina du dig din ditt ni er ert era vi oss vår vårt våra han hon hen honom henne hans hennes de dem deras det den denna detta dessa
  där dar här hit dit hem då nu sen sedan så som att och samt eller men fast utan för ifrån från fr till t te på po vid över under efter innan mot enligt ur ut
  alltså asså typ liksom lite mycket mer mest precis bara endast också även redan fortfarande ännu igen kanske nånting något någonting nån någon några sån såna ungefär
  är e va var vore varit vara bli blir blev blivit har ha hade haft får få fick fått kan kunde kunna ska skall skulle vill ville velat må måste bör borde behöver
  kommer komma kom kommit anländer anlända anlände ankommer landar stannar stanna åker åka åkte åkt reser resa reste rest drar for flyger flyga går gå gick tar ta tog tas emot
  besöker besöka besökte besökt träffar träffa hälsar hälsa hålls äger rum sker är gäller gälla handlar handlade heter hette kallas hör
  registrera registrerar registrering registrerat reg registeras anmäl anmäler anmälan anmäla boka bokar lägg lägga lägger lagt in upp skriv skriva skriver anteckna notera för föra fört
  efterregistrering efteranmälan registreringen meddelas härmed meddela vidarebefordrat vidarebefordrar mejl mail mejlet mailet fick nyss
  glömde glömt glömda missade missat säga säja säg sa sade sagt berätta råkade hinner hann behövs finnas systemet listan
  kan du ni snälla tack tackar mvh vänligen vänlig gärna tacksam bra fint fin trevligt kul toppen okej sorry ursäkta förlåt
  efterhand efterskott i går idag igår imorgon imorn ida dag just idag ny nya nytt en ett två st styck stycken person personer pers folk gäng gänget gubbar gäster gästerna deltagare delegater antal antalet totalt sammanlagt inräknad
  ändra ändrar ändras ändrad ändrat flytta flyttar flyttas flyttat skjut skjuta skjuts byt byta byts bytt byter uppdatera uppdaterar förläng förlängs korta kortas tidigarelägg senarelägg istället stället fram
  senare tidigare längre kortare fler färre extra ytterligare dagar vecka veckor veckan datum fel rätt egentligen tyvärr
  består utgörs sällskapet ägde tillsammans ihop genomfördes önskar önskan ber planerar planerat vet avser avresa hemkomst avfärd återresa åter tillbaka följer aldrig inlagd inlagt räknas inser
  samma resten post ärende gör släng ngn nåra nåt någonting dagen dan förslag bifogar aviserat deltar delta skickar skicka väntar dyker prata dit så'na kl klockan elr m
  kina kineser kineserna kinesisk kinesiska besök besöket resa resan delegation delegationen deleg grupp gruppen aktivitet aktiviteten möte mötet
  värd värdar hostar host tema temat ämne gällande angående rörande om kring inom med och på plats
  hi hello hey dear good morning there all folks people guys team colleagues yes no yeah yep ok okay well so anyway btw fyi heads right actually basically just only also too still already again maybe perhaps
  i me my mine we us our ours you your he him his she her they them their it its this that these those there here who whom which what when where
  a an the and or but nor as if than then to from of in on at by for with about into out over up down off until till
  am is are was were be been being isn't wasn't have has had having do does did done doing will would shall should can could may might must want wants wanted wish like need needs
  come comes coming came arrive arrives arriving arrived arrival arr dep depart departs departing departed leave leaves leaving left stay stays staying stayed fly flies flying flown flew go goes going gone went travel travels travelling traveling head heading visit visits visiting visited visitors visitor visitation trip trips tour
  receive receives receiving received welcome welcoming host hosts hosting hosted meet meets meeting met see sees seeing saw
  register registers registered registering registration log logged logging add added adding put putting note noted record recorded book booked pencil enter please pls plz kindly thanks thank thx ta cheers mind get got getting know let help tell told forgot forget mention say said sorry
  forward forwarded fwd fw vb sv re mail email e-mail message subject ämne
  change changes changed move moves moved push postpone postponed shift extend shorten instead longer shorter later earlier less fewer another extra wrong unfortunately week weeks
  back pop yo nobody realised recorded books system running reminder apparently expecting inbound incoming outbound due asks wishes request requests requested someone somebody speaking bring takes took place
  how get gets story long supposed before first next then thru through half day headcount size number tbc tbd unknown
  delegation delegations group groups party activity new another one ones person persons people pax ppl guests guest participants total some any more own round around approximately about roughly
  theme themes topic topics regarding concerning host day days date dates period organisation organization name named called`;

const silent = new Set([...joining, ...fillers.flat(), ...fold(chatter).split(/\s+/u)]);

const longSilent = [...silent].filter((word) => word.length > 6);

/** What ends a piece of what is left: punctuation that joins no words, and what has been read. */
const piece = new RegExp(`(?:[^${maskCharacter},:!?()"“”„»«\\n.]|\\.(?=\\S))+`, 'gu');

/**
 * Gives the parts of a text that nothing has claimed and that say something, as typed and where they stand: what would
 * else be lost. Greetings, pleas and what only carries a sentence are left out.
 */
export function leftOver(text: string, claimed: readonly Span[]): readonly Said[] {
  return [...mask(text, claimed).matchAll(piece)].flatMap(({ index, 0: said }) => {
    const loud = [...said.matchAll(/\S+/gu)].filter(({ 0: word }) => isLoud(word));
    const [first, last] = [loud[0], loud.at(-1)];
    if (!first || !last) return [];
    const at: Span = [index + first.index, index + last.index + last[0].length];
    return [{ text: text.slice(...at), at }];
  });
}

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
  return /^\p{Lu}/u.test(word) || !misspeltSilent(key);
}

function misspeltSilent(key: string): boolean {
  return key.length > 6 && longSilent.some((word) => isSameWord(key, word));
}
