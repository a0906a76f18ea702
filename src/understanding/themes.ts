import { asTyped, foldWithMap, type Span, spanAsTyped } from './fold.ts';

export const themeIds = [
  'life-science',
  'material-science',
  'food',
  'packaging',
  'health',
  'clinical-research',
  'innovation',
  'ict',
  'other',
] as const;
export type ThemeId = (typeof themeIds)[number];

export const subThemeIds = [
  'health-administration',
  'care-processes',
  'medical-technology',
  'environmental-technology',
  'sustainable-cities',
] as const;
export type SubThemeId = (typeof subThemeIds)[number];

/** The theme that each sub-theme lies under. */
export const themeOfSubTheme: Readonly<Record<SubThemeId, ThemeId>> = {
  'health-administration': 'health',
  'care-processes': 'health',
  'medical-technology': 'health',
  'environmental-technology': 'innovation',
  'sustainable-cities': 'innovation',
};

export interface ThemeFinding {
  readonly theme: ThemeId;
  readonly subTheme?: SubThemeId;
  readonly text: string;
  readonly at: Span;
}

type Meaning = ThemeId | SubThemeId;

/** The words for each theme, folded, as regular expressions; the first that fits at a place in the text has it. */
const words: readonly (readonly [meaning: Meaning, pattern: RegExp])[] = [
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
    /klinisk\w* (?:provning|studie|forskning|lakemedelsprovning|test)\w*|clinical (?:trial|research|stud|test)\w*|cancerforsk\w*|cancer research\w*|lakemedelsprovning\w*|drug trials?/,
  ],
  [
    'material-science',
    /materialvetenskap\w*|materialforsk\w*|materialteknik\w*|material(?:s)? (?:science|research|technolog|engineering)\w*/,
  ],
  [
    'life-science',
    /life[ -]?sciences?|livsvetenskap\w*|bio-?te(?:ch|knik)\w*|biotechnolog\w*|biomedicin\w*|lifescience|lakemedel(?:sindustri|sbolag|sutveckling)?\w*|pharma\w*/,
  ],
  ['packaging', /forpackning\w*|packaging|packing industry/],
  [
    'food',
    /livsmedel\w*|foods?(?: (?:industry|sector|safety|science|technology|production))?|food-?tech|matproduktion|jordbruk\w*|lantbruk\w*|agricultur\w*|agri-?food/,
  ],
  [
    'health',
    /halso-? och sjukvard\w*|halsovard\w*|sjukvard\w*|halso\w*|halsa|folkhalsa|(?:public )?health(?:[ -]?care)?/,
  ],
  ['innovation', /innovation\w*|innovativ\w*/],
  [
    'ict',
    /ikt|ict|digitaliser\w*|digitali[sz]ation|telekom\w*|telecom\w*|informationsteknik|information technology|mjukvara|software|artificiell intelligens|artificial intelligence/,
  ],
];
const patterns = words.map(
  ([meaning, { source }]) =>
    [meaning, new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gu')] as const,
);
/** Written just so these are themes; folded they are words like any other (it, and värd, a host). */
const asWritten: readonly (readonly [theme: ThemeId, pattern: RegExp])[] = [
  ['ict', /(?<![\p{L}\p{N}])(?:IT|AI)(?![\p{L}\p{N}-])/gu],
  ['health', /(?<!\p{L})[Vv]ård(?:en)?(?!\p{L})/gu],
];
const anythingElse =
  /^(?:annat|nagot annat|ovrigt|andra|other|others|something else|else|inget av dem|none of (?:these|them)|annat tema)[ .!]*$/u;

/**
 * Finds the themes that a text speaks of, in Swedish or English. A sub-theme brings its theme with it. "Annat" and
 * "other" are a theme only as a whole answer.
 */
export function findThemes(text: string): readonly ThemeFinding[] {
  const folded = foldWithMap(text.slice(0, 5000));
  const taken: ThemeFinding[] = [];
  const take = (meaning: Meaning, at: Span, words: string): void => {
    if (taken.some((one) => at[0] < one.at[1] && one.at[0] < at[1])) return;
    const found = isSubTheme(meaning)
      ? { theme: themeOfSubTheme[meaning], subTheme: meaning }
      : { theme: meaning };
    taken.push({ ...found, text: words, at });
  };
  for (const [meaning, pattern] of patterns) {
    for (const match of folded.text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      take(meaning, spanAsTyped(folded, span), asTyped(folded, span));
    }
  }
  for (const [theme, pattern] of asWritten) {
    for (const match of text.matchAll(pattern))
      take(theme, [match.index, match.index + match[0].length], match[0]);
  }
  if (taken.length === 0 && anythingElse.test(folded.text.trim()))
    take('other', [0, text.length], text.trim());
  return taken.sort((a, b) => a.at[0] - b.at[0]);
}

/** Lists the themes of some findings, each once, in the order in which they were said. */
export function themesOf(findings: readonly ThemeFinding[]): readonly ThemeId[] {
  return [...new Set(findings.map(({ theme }) => theme))];
}

export function subThemesOf(findings: readonly ThemeFinding[]): readonly SubThemeId[] {
  return [...new Set(findings.flatMap(({ subTheme }) => (subTheme ? [subTheme] : [])))];
}

function isSubTheme(meaning: Meaning): meaning is SubThemeId {
  return subThemeIds.some((id) => id === meaning);
}
