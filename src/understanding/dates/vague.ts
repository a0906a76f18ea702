import { partOf, vague } from './months.ts';
import { monthNumber, monthPattern } from './names.ts';
import { readPartOfWeek } from './part-of-week.ts';
import { type DateContext, type DateRule, type Found, matchAt } from './reading.ts';
import { monthsAfter, readHalf, readQuarter, readSeason } from './seasons.ts';
import { weekdayPattern } from './weekday-names.ts';

const ordinalInMonth = new RegExp(
  `(?:the |den )?(?:first|second|third|fourth|last|forsta|andra|tredje|fjarde|sista|\\d(?:st|nd|rd|th|:?[ae])) (?:hela |full )?(?:week|veckan|weekend|helgen|${weekdayPattern}) (?:of|in|i) (${monthPattern})(?![a-z])`,
  'uy',
);

const around =
  /(?:(?:runt|kring|omkring|vid|over|around|at|near|over) )?(?:the )?(?:manadsskiftet|arsskiftet|turn of the (?:month|year)|month end|end of the (?:month|year)|slutet av (?:manaden|aret))(?:[ /][a-z]{3,9}[-/][a-z]{3,9})?(?![a-z])/uy;

const feast =
  /(?:(?:direkt |strax |right |just |nagon gang )?(?:efter|fore|innan|over|under|kring|runt|till|i|vid|lagom till|after|before|over|during|around|at|for)) (?:the )?(?:semestern|semestrarna|semester|sommaren|sommarlovet|summer(?: break| holidays)?|holidays?|industrisemestern|vacation|jul(?:en|helgen)?|christmas|xmas|nyar(?:et)?|new year'?s?|trettonhelgen|pask(?:en|helgen)?|easter|pingst|midsommar|midsummer|(?:det )?kinesiska nyaret|chinese new year|varfestivalen|spring festival|golden week|nationaldagen|sportlovet|hostlovet)(?![a-z]| ?(?:eve|day|monday|sunday|saturday))/uy;

const feastAlone =
  /(?:pask(?:en|helgen)?|easter|jul(?:en|helgen)?|christmas|midsommar|midsummer|pingst(?:en)?)[ .!?]*$/uy;

const sometime =
  /(?:senare i ar|later this year|sa smaningom|framover|inom kort|om (?:nagra|ett par|par) (?:dagar|veckor|manader)|in a (?:few|couple of) (?:days|weeks|months)|in some (?:weeks|months)|(?:a few|a couple of|some) (?:days|weeks|months) ago|for (?:nagra|ett par) (?:dagar|veckor|manader) (?:sedan|sen)|haromdagen|haromveckan|the other (?:day|week)|recently|nyligen|soon|snart|paskhelgen|julhelgen|nyarshelgen|chinese new year|kinesiska nyaret|(?:a )?fortnight (?:from|after|on) (?!now|today)[a-z]+|(?:in )?a couple(?: of)? (?:days|weeks|months)|(?:a|one|two|three) weeks? (?:after|before)(?: [a-z]+)?)(?![a-z])/uy;

/** Reads times that are no days yet: seasons, quarters, halves, feasts, "runt månadsskiftet", "mitten av nästa vecka". */
export const readVague: DateRule = (text, start, context) => {
  for (const read of [
    readPartOfWeek,
    readOrdinal,
    readQuarter,
    readHalf,
    readSeason,
    readBoundless,
  ]) {
    const found = read(text, start, context);
    if (found) return found;
  }
  return undefined;
};

function readBoundless(text: string, start: number): Found | undefined {
  if (text.slice(0, start).trim() === '') {
    const alone = matchAt(feastAlone, text, start);
    if (alone) return { meaning: vague(), end: start + alone[0].length };
  }
  for (const pattern of [around, feast, sometime]) {
    const found = matchAt(pattern, text, start);
    if (found) return { meaning: vague(), end: start + found[0].length };
  }
  return undefined;
}

function readOrdinal(text: string, start: number, context: DateContext): Found | undefined {
  const found = matchAt(ordinalInMonth, text, start);
  const month = monthNumber(found?.[1] ?? '');
  if (!found || month === undefined) return undefined;
  const read = monthsAfter(text, start + found[0].length, month, 1, context);
  const isFirst = /(?:first|forsta)/u.test(found[0]);
  if (read.meaning.kind !== 'vague' || !read.meaning.from || !read.meaning.to) return read;
  const bounds = { from: read.meaning.from, to: read.meaning.to };
  return isFirst ? { ...read, meaning: { kind: 'vague', ...partOf(bounds, 0) } } : read;
}

/** Reads a bare year when it is all that was said, or "under 2027". */
export const readYear: DateRule = (text, start) => {
  const found = matchAt(
    /(?:(?:under|during|in|ar|for) +)?(20\d\d)(?![\d:]|[-/.,]\d| *(?:kr|sek|kronor|:-|personer|people|pers))/uy,
    text,
    start,
  );
  if (!found) return undefined;
  const isAlone =
    text.slice(0, start).trim() === '' && /^[ .!?]*$/u.test(text.slice(start + found[0].length));
  if (!isAlone && found[0].length === 4) return undefined;
  return { meaning: vague(`${found[1]}-01-01`, `${found[1]}-12-31`), end: start + found[0].length };
};
