import { foldWithMap, spanAsTyped } from '../fold.ts';

const noun =
  '(?:uppfoljnings?punkt(?:er)?|uppfoljning(?:ar)?|punkt(?:er)?|att gora|att-gora|follow[- ]?ups?(?: points?)?|points?|action(?: items?| points?)?|to[- ]?dos?|todos?|tasks?|item)';
const whom = '(?: (?:for|till|pa|at|on|to|i) (?<whom>[^:,\\n]{1,40}?))?';
/** "Ny punkt för Erik:", "Add a to-do for Erik:", "Action on me:", "Follow-up for D-14:". */
const opener = new RegExp(
  `^(?:[^\\p{L}]*(?:hej|please|pls|kan du|snalla|ok|och|hi)[ ,!]+)*(?:(?:lagg(?:a)? (?:till|in|upp)|skriv(?:a)? (?:upp|in)|add|put down|note|notera|ny|nytt|nya|new|one more|another|en till|en|ett|an?|ytterligare) )*${noun}${whom}(?: ?[:,]| [-–]) *`,
  'u',
);
/** "Lägg till på Tianjin:", "Skriv upp att …". */
const lead =
  /^(?:(?:lagg till|add) (?:pa|till|i|to|on) [^:\n]{1,40}: *|(?:skriv upp|notera|kom ihag|lagg till|note|add) (?:att|that) )/u;
/** "… kan du skriva upp det som en punkt?" */
const closer = new RegExp(
  `[ ,.;:-]*(?:(?:kan|skulle) du |can you |could you |please )?(?:skriv(?:a)? (?:upp|in)|lagg(?:a)? (?:upp|in|till)|notera|note|add|put|log) (?:det|den|that|it|this)?(?: \\S+)? ?(?:som|as) (?:en |a |an )?${noun}[?.! ]*$|[ .,;–-]+lagg(?:s|a)? (?:det )?(?:pa|till|i) [\\p{L}\\d-]+[. ]*$`,
  'u',
);
/** "Anna ska skicka bilderna senast fredag": someone, something to do, and a day that it is due. */
const promise =
  /^(?:hej[ ,!]+)?(?:(?:skriv upp|notera|kom ihag|lagg till|note|add)(?: att| that)? )?(?:\p{L}+(?: \p{L}+)?|@\p{L}+) (?:ska|skall|maste|lovade(?: att)?|lovar(?: att)?|should|will|must|needs? to|to|is going to) \p{L}+.* (?:senast|innan|fore|by|before|till|deadline|due) \S/u;
const elsewhere =
  /(?<!\p{L})(?:kommer|komma|besok\w*|besoka|visit\w*|come|coming|landa\w*|resa|aka|arrive|arriving|flytta\w*|byta|vara (?:vard|med|klar\w*)|be (?:done|ready)|host)(?!\p{L})/u;

/** What it cost is no point. */
const amount = /\d ?(?:kr|kronor|tkr|sek|eur|cny|:-)(?!\p{L})/u;

/** Says whether a text writes down something to do. */
export function opensPoint(text: string): boolean {
  const said = foldWithMap(text).text;
  if (amount.test(said)) return false;
  if (opener.test(said) || closer.test(said) || lead.test(said)) return true;
  return promise.test(said) && !elsewhere.test(said);
}

/** The line of a point without the words that say that it is one; whom it is for stands before it. */
export function pointLineIn(text: string): string {
  const folded = foldWithMap(text);
  const opened = opener.exec(folded.text);
  const closed = closer.exec(folded.text);
  const head = opened ?? lead.exec(folded.text);
  const from = head ? spanAsTyped(folded, [0, head[0].length])[1] : 0;
  const to = closed ? (folded.starts[closed.index] ?? text.length) : text.length;
  const line = text.slice(from, to).trim();
  const said = opened?.groups?.whom;
  const at = opened && said ? opened[0].lastIndexOf(said) : -1;
  const isName = said !== undefined && !/\d|^(?:mig|me|oss|us)$/u.test(said);
  return isName ? `${text.slice(...spanAsTyped(folded, [at, at + said.length]))}: ${line}` : line;
}
