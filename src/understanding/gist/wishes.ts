/** What can be wanted of each thing that a sentence may be about; patterns are for folded text. */

import type { Topic } from './topics.ts';

export type Wish =
  | 'add'
  | 'answer'
  | 'call-off'
  | 'change'
  | 'complete'
  | 'confirm'
  | 'due'
  | 'drop'
  | 'give'
  | 'history'
  | 'join'
  | 'later'
  | 'overdue'
  | 'show'
  | 'waiting'
  | 'withdraw';

const words = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const asking =
  /^(?:(?:hej|hi|hello|men|och|but|so|ok|hur|forresten)[ ,!]+)*(?:vilka|vilken|vilket|vad|va|vem|nar|hur|var|varfor|har|finns|fanns|ar|e|who|who's|whos|what|what's|whats|which|when|how|where|why|has|have|is|are|did|does|do)(?!\p{L})|[?]\s*$/u;
/** A wish in the form of a question. */
const requesting =
  /^(?:\P{L}*(?:hej|hi|hello)[ ,!]+)?(?:kan|ska|skulle|gar det att|could|can|would|will|should)(?!\p{L})/u;
const not = words("inte|ej|ente|inget|not|isn't|hasn't|haven't|aren't|never|aldrig");
const isDone =
  'klara?|klart|fardig[at]?|fixa[dt]e?|gjor[dt]a?|avklara[dt]e?|avbocka[dt]e?|atgarda[dt]e?|skicka[dt]e?|ivagskicka[dt]e?|avsan[dt]a?|avsandes|(?:gatt |gick |ar |e )?i ?vag|boka[dt]e?|bokade|ordna[dt]e?|lost|betal[dt]a?|lamna[dt]e?|inlamna[dt]e?|done|finish(?:ed)?|sorted|fixed|completed?|sent|booked|gone out|out the door|taken care of|ready';
const ticking =
  'bocka(?:r)?|pricka(?:r)?|(?:tick|check|cross)(?: \\S+){0,4} off|(?:tick|check|cross) off|mark(?:era)?(?: \\S+){1,6} (?:som|as)';
const done = words(`${isDone}|${ticking}`);
const until = words(
  '(?:klart?|fardigt?|done|ready|finished|completed?)(?: \\S+){0,2} (?:till|senast|innan|fore|by|before|until)',
);
const due = words(
  '(?:slut|forfallo|nytt |nya |andra )?(?:datum(?:et)?|dag(?:en)? for)|forfallodag(?:en)?|slutdatum(?:et)?|deadline(?:n)?|due(?: date)?|sista dag(?:en)?|last day',
);
const later = words(
  'paminn\\w*|paminnelse\\w*|remind\\w*|snooz\\w*|skjut\\w*|vanta med|inte nu|push\\w*|postpone\\w*|put off|delay\\w*|flytta\\w*|move[ds]?|(?:hinner|hinns|orkar|klarar)(?: \\S+){0,3} (?:inte|ej|ente)|(?:inte|ej) (?:att )?(?:hinna|klart)',
);
const give = words(
  'tar(?: over)?|ta(?: over)?|takes?(?: over)?|taking(?: over)?|ge|gar (?:till|over till)|overgar|overtar|lamna(?:r|s)? over|over(?:lamna|lat)\\w*|lamnas? till|byt|ansvar(?:et|ig)? (?:for|till|pa|ar|blir|ska)|ny ansvarig|ansvaret|reassign\\w*|hand(?:ed|s)?(?: over)?|pass(?:ed|es)?|gives?|sits? with|goes to|belongs to|is doing|does|owner|gor (?:det|den|nu|fortsattningsvis)|skoter',
);
const drop = words(
  'stryk\\w*|struken|slopa\\w*|ta(?:r|s)? bort|behovs (?:inte|ej)|drop\\w*|remove\\w*|delete\\w*|strike|no longer needed|not needed|skippa\\w*|strunta i',
);
const overdue = words(
  'forsena\\w*|slap(?:ar|at)|passera\\w*|efter (?:med|i)|ligger efter|missa[dt]\\w*|gatt ut|overdue|late|behind|slipp\\w*|past due|missed',
);
/** It is the request that is taken back: "cancel the dinner with the politicians" is none. */
const withdraw = words(
  '(?:(?:dra|drar|ta|tar) (?:tillbaka|tebaks?|tebaka)|aterkalla\\w*|aterta\\w*|stryk|skippa|slopa|strunta i|withdraw\\w*|scrap\\w*|cancel\\w*|(?:take|pull) back|drop)(?: \\S+){0,4} (?:requests?|begaran|\\w*forfragan|arendet|matter|grip\\w*|presidi\\w*)|(?:requests?|begaran|\\w*forfragan|arendet)(?: \\S+){0,5} (?:aterta[rs]?|atertagen|aterkalla[ds]?|(?:dras?|tas?) (?:tillbaka|tebaka)|stryks|struken|(?:is|be|been) (?:withdrawn|cancelled|scrapped))',
);
const waiting = words(
  '(?:vantar|ligger|vantande|kvar)(?= .*(?:grip|presidi|rost|svar|beslut))|vantar pa (?:grip|presidi\\w*)|wait(?:s|ing)?(?= .*(?:grip|presidium|vote|decision))|waiting on|pending',
);
const answered = words(
  'sagt|svarat|beslut\\w*|bestamt|rostat|godkant|fattat|tyckt|weighed in|said|answered|decided|decision|voted|replied|approved|answer|hur gick|hur gar|how did|how is|any news|any word|nyheter|status|besked(?:et)?',
);
/** What GRIP has decided is told; it stands on the request's card, and nowhere else. */
const told = words(
  '(?:grip|presidiet|the presidium) (?:har |has )?(?:sagt|sa|said|godkant|beslutat|approved|decided|rejected|avslagit|avslog|bifallit|bifoll)|avslog|bifoll',
);
const join = words(
  'delta\\w*|vara med|va med|folja med|folj med|ar med|ha med|narvara\\w*|medverka\\w*|nagon fran|nan fran|ska upp i|upp i|in i|stalla upp|valkomna\\w*|halsa\\w*|join\\w*|attend\\w*|participat\\w*|come along|be there|along|run it by|take it to|a couple of|present at|at the|ask|fraga|request\\w*|begar\\w*|hemstall\\w*',
);
const callOff = words(
  "stall(?:a|s|er|t|de)? in|installt?|installd\\w*|avboka\\w*|avblas\\w*|blas\\w* av|blir (?:inte|ente|ej) av|inget av|hoppa[rt]? av|backa[rt]? ur|dragit sig ur|call(?:ed|ing)? off|cancel\\w*|scrap\\w*|pull(?:ed|ing)? out|pulled the plug|is off|\\p{L}+'s off|are off|fallen through|not happening|not coming(?: at all| after all)",
);
const confirm = words(
  'bekrafta\\w*|spika[dt]\\w*|confirm\\w*|100 ?%|green light|gront ljus|klartecken|(?:as|is) definite|definitely coming|klart att de kommer',
);
const history = words(
  'historik\\w*|logg(?:en)?|andringar|andrats|vem (?:har |var det som )?(?:andra|registrera|gjor)\\w*|history|audit|who (?:has )?(?:changed|edited|registered)|changes',
);

/** In order: the first that is said is what is wanted. */
const wishes: Readonly<Record<Topic, readonly (readonly [Wish, (said: string) => boolean])[]>> = {
  'new-point': [['add', () => true]],
  point: [
    ['due', has(due)],
    ['later', (said) => later.test(said)],
    ['due', has(until)],
    ['drop', has(drop)],
    ['complete', (said) => done.test(said) && !not.test(said) && !asking.test(said)],
    ['give', has(give)],
    ['show', has(asking)],
  ],
  points: [
    ['overdue', has(overdue)],
    ['show', has(asking)],
  ],
  request: [
    ['withdraw', has(withdraw)],
    ['waiting', has(waiting)],
    ['answer', (said) => told.test(said) || (asking.test(said) && answered.test(said))],
    ['join', has(join)],
  ],
  delegation: [
    ['call-off', (said) => callOff.test(said) && !asking.test(said)],
    ['history', has(history)],
    ['confirm', (said) => confirm.test(said) && !asking.test(said) && !not.test(said)],
    ['show', (said) => asking.test(said) && !requesting.test(said)],
    ['change', () => true],
  ],
};

function has(pattern: RegExp): (said: string) => boolean {
  return (said) => pattern.test(said);
}

export function wishOf(about: Topic, said: string): Wish | undefined {
  return wishes[about].find(([, isSaid]) => isSaid(said))?.[0];
}
