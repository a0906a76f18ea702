import { fold } from './fold.ts';
import { wholeNumber } from './number-words.ts';

/** The settings that can be spoken of, by the names they have in the records. */
const spoken = {
  riskChecklist: 'risk\\w*',
  quorumAbove: 'beslutfor\\w*|quorum',
  tieBreaker: 'utslagsrost\\w*|casting vote',
  entitled:
    'rostberattigad\\w*|vilka (?:som )?rostar|vem som rostar|rostratt\\w*|who votes|entitled to vote',
  gripAnswerWorkingDays: 'svarstid\\w*|answer time|response time|tid att svara',
  politiciansPerTrip: 'politiker\\w*|politicians?',
  shortLeadDays: 'framforhallning\\w*|kort varsel|lead time|short notice',
  escalateDaysAfter: 'enheten|eskaler\\w*|tas? upp|the unit|escalat\\w*',
  draftWarningDay:
    '(?:varn\\w*|ord|paminn\\w*) om utkast\\w*|utkast\\w* (?:varn\\w*|paminn\\w*)|draft (?:warning|reminder)s?|(?:warning|reminder)s? (?:of|about) (?:the )?drafts?',
  draftDays: 'utkast\\w*|drafts?',
  digestAt: 'morgon\\w*|dagens paminnelser|morning\\w*|digest|daily list',
  remindEveryDaysAfter:
    '(?:paminn\\w*|remind\\w*)(?=.*(?:\\bvar\\b|\\bvarje\\b|mellanrum|intervall|\\bevery\\b|interval))',
  remindDaysAfter: '(?:paminn\\w*|remind\\w*)(?=.*(?:\\befter\\b|\\bafter\\b))',
  remindDaysBefore: 'paminn\\w*|remind\\w*',
  pointsPerVisit: '(?:antal |minst\\w* )?(?:uppfoljnings)?punkter|(?:follow-?up )?points',
} as const;

export type SpokenSetting = keyof typeof spoken;

const patterns = Object.entries(spoken).map(
  ([name, source]) => [name, new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'u')] as const,
);

/** Which setting a sentence is about: the first of the list whose words are in it. */
export function settingIn(text: string): SpokenSetting | undefined {
  const plain = fold(text);
  const found = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  return isSpoken(found) ? found : undefined;
}

function isSpoken(name: string | undefined): name is SpokenSetting {
  return name !== undefined && Object.hasOwn(spoken, name);
}

/** The whole numbers of a text, in figures or words, in their order. */
export function numbersIn(text: string): readonly number[] {
  return [...fold(text).matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
    const number = wholeNumber(word);
    return number === undefined ? [] : [number];
  });
}

/** "kl. 7.30", "07:30", "8": a time of day as `HH:MM`. */
export function timeIn(text: string): string | undefined {
  const [, hours, minutes = '00'] = /(?<!\d)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/u.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** On or off, in either language. */
export function switchIn(text: string): boolean | undefined {
  const plain = fold(text);
  if (/(?<![a-z])(?:av|off|nej|no|stang\w*|inte)(?![a-z])/u.test(plain)) return false;
  return /(?<![a-z])(?:pa|on|ja|yes|satt igang|aktiv\w*)(?![a-z])/u.test(plain) ? true : undefined;
}

/** That something is meant of the very day, too: "samma dag", "on the day". */
export function saysSameDay(text: string): boolean {
  return /samma dag|pa dagen|on the (?:same )?day|same day/u.test(fold(text));
}
