import type { SubThemeId, ThemeId } from '../strategy/schema.ts';

export type ThemeMeaning = ThemeId | SubThemeId;

/** The words for each theme, folded, as regular expressions; the first that fits at a place in the text has it. */
export const themeWords: readonly (readonly [meaning: ThemeMeaning, pattern: RegExp])[] = [
  [
    'health-administration',
    /(?:utbildning (?:i|inom|av) )?(?:halso-? och )?(?:sjukvards|vard|halsovards)-?(?:administration|ledning|administrativ|utbildning)\w*|health(?:[ -]?care)? (?:services )?(?:administration|management|administrators?)|hospital (?:administration|management)|sjukhusledning/,
  ],
  [
    'care-processes',
    /vardprocess\w*|vardkedj\w*|patientflod\w*|(?:health[ -]?)?care (?:process|pathway|chain)\w*|patient (?:flow|pathway)s?/,
  ],
  [
    'medical-technology',
    /medicin(?:sk[a-z]* )?tekni[ks]\w*|med-?tech|medical (?:technolog|device|equipment)\w*/,
  ],
  [
    'environmental-technology',
    /miljoteknik\w*|miljotekni\w*|gron teknik|clean ?tech|environmental (?:technolog|engineering)\w*|green tech\w*/,
  ],
  [
    'sustainable-cities',
    /hallbar[at]* (?:stader|stad|stadsutveckling|stadsplanering|samhallen)|sustainable (?:cit(?:y|ies)|urban \w+|communit\w+)|smarta stader|smart cit(?:y|ies)/,
  ],
  [
    'clinical-research',
    /klinisk\w* (?:provning|studie|forskning|lakemedelsprovning|test)\w*|clinical (?:trial|research|stud|test)\w*|cancerforsk\w*|cancer research\w*|lakemedelsprovning\w*|drug trials?|(?:provning\w*|studier|forsok|tester|trials?|studies|tests) (?:(?:av|of) [a-z]+ )?(?:pa|med|on|in|with) (?:patient\w*|manniskor|humans|volunteers)|patient(?:studi\w*|trials?| trials?| studies)/,
  ],
  [
    'material-science',
    /materialvetenskap\w*|materialforsk\w*|materialteknik\w*|batteri(?:material|teknik|forskning|atervinning|er)?\w*|batter(?:y|ies)(?: (?:materials?|technolog\w*|recycling|research))?|material(?:s)? (?:science|research|technolog|engineering)\w*/,
  ],
  [
    'life-science',
    /life[ -]?sciences?|livsvetenskap\w*|bio-?te(?:ch|knik)\w*|biotechnolog\w*|biomedicin\w*|lifescience|lakemedel(?:sindustri|sbolag|sutveckling)?\w*|pharma\w*/,
  ],
  ['packaging', /forpackning\w*|packaging|packing industry/],
  [
    'food',
    /livsmedel\w*|foods?(?: (?:industry|sector|safety|science|technology|production))?|food-?tech|matproduktion|mat|dairy|mejeri\w*|jordbruk\w*|lantbruk\w*|agricultur\w*|agri-?food/,
  ],
  [
    'health',
    /halso-? och sjukvard\w*|halsovard\w*|sjukvard\w*|halso\w*|halsa(?! pa(?![a-z]))|folkhalsa|aldrevard\w*|aldreomsorg\w*|elder(?:ly)? ?care|(?:public )?health(?:[ -]?care)?/,
  ],
  ['innovation', /innovation\w*|innovativ\w*/],
  [
    'ict',
    /ikt|ict|digitaliser\w*|digitali[sz]ation|big data|data ?cent(?:re|er)s?|datacenter|telekom\w*|telecom\w*|informationsteknik|information technology|mjukvara|software|artificiell intelligens|artificial intelligence/,
  ],
];

/** Written just so these are themes; folded they are words like any other (it, and värd, a host). */
export const asWritten: readonly (readonly [theme: ThemeId, pattern: RegExp])[] = [
  ['ict', /(?<![\p{L}\p{N}])(?:IT|AI)(?![\p{L}\p{N}-])/gu],
  ['health', /(?<!\p{L})[Vv]ård(?:en)?(?!\p{L})/gu],
];

/** Long words that stand for a theme also with one typing error in them, folded. */
export const longThemeWords: readonly (readonly [word: string, meaning: ThemeMeaning])[] = [
  ['livsmedel', 'food'],
  ['agriculture', 'food'],
  ['forpackning', 'packaging'],
  ['forpackningar', 'packaging'],
  ['packaging', 'packaging'],
  ['innovation', 'innovation'],
  ['digitalisering', 'ict'],
  ['digitalisation', 'ict'],
  ['sjukvard', 'health'],
  ['healthcare', 'health'],
  ['materialvetenskap', 'material-science'],
  ['miljoteknik', 'environmental-technology'],
];
