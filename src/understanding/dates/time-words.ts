import { numberPattern } from './names.ts';
import { clearShortWeekday, shortWeekday, weekdayPattern } from './weekday-names.ts';

const units =
  'dag(?:ar)?|dar|dygn|natt|natter|vecka|veckor|manad|manader|days?|nights?|weeks?|months?|fortnights?';

/** Words that speak of time, sort by sort; what has not read them may have missed when something is. */
export const timeWords: readonly RegExp[] = [
  // Days by their names, whole, shortened, or joined to others.
  `(?:${weekdayPattern}|${clearShortWeekday})`,
  `(?:pa|po|on|till|te|until) (?:${shortWeekday})`,
  `(?:${shortWeekday})(?= ?- ?(?:${shortWeekday})(?![a-z]))|(?<=- ?|till? |to |te )(?:${shortWeekday})(?= *(?:$|[,.;!?)\\n]))`,
  // Counted from today.
  'ida|imor[a-z]{1,4}|i mor(?:gon|ron|n)|i ?overmor[a-z]+|i ?gar|i ?forrgar|today|tonight|tomm?orr?ow|tmrw?|yesterday',
  // Counted from another day.
  '(?:the )?(?:day|evening|night|morning|week|month|weekend) (?:before|after)',
  '(?:next|following|previous) (?:day|week|weekend|month)',
  '(?:dagen|dan|kvallen|natten|morgonen|veckan|manaden|helgen) (?:efter|fore|innan|darpa|darefter)',
  '(?:nasta|foljande|pafoljande) (?:dag|morgon|vecka|helg|manad)',
  '(?:samma|same) (?:vecka|helg|datum|week|weekend|date)',
  '(?:that|den|det) (?:veckan|helgen|week|weekend|month)',
  `(?:${numberPattern}|nagra|nan|nagon|ett par|par|flera|several|some|a few|few|a couple|a couple of|couple of|couple) (?:extra |more |till )?(?:${units}) (?:senare|later|efter|after|fore|before|innan|earlier|tidigare|langre|longer|till|extra|more|framat)`,
  '(?:nagra|nara|ett par|par|flera|several|some|a few|few|a couple of|a couple|couple of) (?:dagar|dar|dygn|natter|veckor|days|nights|weeks)',
  // Parts of a week or a month.
  'helg(?:en|er)?|weekends?|over natten|overnight|vardag(?:ar)?|weekdays?|mid-?week|mitt i veckan',
  '(?:hela|resten av|slutet (?:av|pa)|borjan (?:av|pa)|mitten (?:av|pa)) (?:veckan|manaden|aret)',
  '(?:all|whole|entire|rest of the|end of the|start of the|beginning of the|middle of the|later in the) (?:week|month|year)',
  // Again and again.
  `(?:var|varje|every|each)(?: (?:andra|tredje|fjarde|second|third|fourth|other))? (?:${weekdayPattern}|${shortWeekday}|dag|vecka|manad|helg|day|week|month|weekend)`,
  `varannan(?: [a-z]+)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|weekly|monthly|veckovis|manadsvis`,
  // Feasts and holidays.
  "jul(?:en|helgen|afton|dagen)?|nyar(?:et|shelgen|safton|sdagen)?|pask(?:en|helgen|afton|dagen)?|pingst(?:en|afton|dagen)?|midsommar(?:en|helgen|afton|dagen)?|trettonhelgen|midsummer|easter|christmas|xmas|new year'?s?",
  'lucia(?:dagen|dan)?|valborg[a-z]*|halloween|thanksgiving|advent|ramadan|kristi himm[a-z]*|alla helgon[a-z]*|langfredag(?:en)?|skartorsdag(?:en)?',
  'spring festival|varfestivalen|golden week|dragon boat(?: festival)?|mid-?autumn(?: festival)?|qingming|lantern festival|national day|nationaldagen',
  'sportlov[a-z]*|hostlov[a-z]*|paskl[o]v[a-z]*|jullov[a-z]*|semester(?:n|veckan)?|holidays?|vacation',
  // Open ends.
  'until further notice|tills vidare|onwards?|och framat',
].map((words) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'gu'));
