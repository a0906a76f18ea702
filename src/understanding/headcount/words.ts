import { figuresPattern, numberWordPattern } from '../number-words.ts';

/** A number in figures or words, as one group of a regular expression on folded text. */
export const number = `(${figuresPattern}|(?:${numberWordPattern})(?![a-z]))`;

const trades =
  'kollegor|medarbetare|elever|pupils|skolbarn|schoolchildren|kvinnor|women|post-?docs?|herrar|damer|ladies|gentlemen|gents|larare|teachers|jurister|lawyers|doktorander|doctoral students|fortroendevalda|handledare|colleagues|representanter|representatives|ledamoter|members|medlemmar|tjanstepersoner|tjansteman|officials?|lakare|doctors?|physicians?|clinicians?|sjukskoterskor|nurses?|forskare|researchers?|scientists?|professorer|professors?|experter|experts?|chefer|managers?|direktorer|directors|ingenjorer|engineers|foretagare|entreprenorer|entrepreneurs|politiker|politicians?|studenter|students?|journalister|journalists|tolkar|interpreters';
const people =
  'pers(?:on|oner|\\.)?|people|persons?|p|deltagare|deltar|participants?|delegater|delegates?|besokare|visitors?|gaster|guests?|gubbar|folks|chaps?|blokes?|fell(?:ow|a)s?|guys?|man(?! (?:kan|ska|vill|far|bor|maste))|ppl|pax|st(?:yck(?:en)?)?|kineser|chinese|heads?|人|名';
/** What may stand behind a number instead of what is counted: "9 i sällskapet", "20 in the room". */
const inAll =
  'of (?:them|us)|anmalda|registered|i sallskapet|till antalet|i antal|in number|in the room|allt som allt|sammanlagt|all told|all in all|in all|in total|totalt|total';
const adjective = '(?:(?:kinesiska|chinese|senior|hoga|unga|young) )?';

/** Those who are counted: "personer", "chinese doctors", "st. gäster", "of them". */
export const counted = `(?:st(?:ycken)?\\.? )?${adjective}(?:${people}|${trades}|${inAll})(?![a-z])`;
/** Those who may be counted with the names of others: "Carl Johan plus två tjänstemän". */
export const others = `(?:till|andra|more|others|${people}|${trades})(?![a-z])`;

/** What those do who travel, so that names before it are of people on the way. */
export const travels =
  "(?:som |who )?(?:(?:ska |skall |will |are |is |we're )?(?:aker|aka|reser|resa|drar|dra|flyger|flyga|far|ska|deltar|delta|go|going|off|travel|travelling|fly|flying|joining|taking part))(?![a-z])";

const hedges =
  '~|abt\\.? |ca\\.? |cirka |circa |ungefar |runt |omkring |kring |about |around |approx(?:imately|\\.)? |roughly |some |drygt |knappt |nastan |over |nearly |minst |at least |hogst |upp till |up to |typ |kanske |maybe |perhaps |possibly |uppskattningsvis |mellan |between ';
/** Words before a number that is not meant exactly, as a group. */
export const roughly = `(${hedges}) ?`;
/** Words behind it: "a dozen or so", "tio pers nånting". */
export const orSo =
  '(?:,? (?:or so|or thereabouts|give or take|eller sa|nanting|nagonting|nat sant|ungefar)(?![a-z])|[ -](?:odd|ish)(?![a-z]))';
