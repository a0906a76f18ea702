import { type SubThemeId, subThemeIds, type ThemeId } from '../strategy/schema.ts';
import { themeOfSubTheme } from '../strategy/strategy.ts';
import { asTyped, foldWithMap, type Span, spanAsTyped } from './fold.ts';
import { asWritten, longThemeWords, type ThemeMeaning, themeWords } from './theme-words.ts';
import { isOneTypoApart } from './typos.ts';

export interface ThemeFinding {
  readonly theme: ThemeId;
  readonly subTheme?: SubThemeId;
  readonly text: string;
  readonly at: Span;
}

const patterns = themeWords.map(
  ([meaning, { source }]) =>
    [meaning, new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gu')] as const,
);

const anythingElse =
  /^(?:annat|nagot annat|ovrigt|andra|other|others|something else|else|inget av dem|none of (?:these|them)|annat tema)[ .!]*$/u;

/**
 * Finds the themes that a text speaks of, in Swedish or English. A sub-theme brings its theme with it. "Annat" and
 * "other" are a theme only as a whole answer.
 */
export function findThemes(text: string): readonly ThemeFinding[] {
  const folded = foldWithMap(text.slice(0, 5000));
  const taken: ThemeFinding[] = [];
  const take = (meaning: ThemeMeaning, at: Span, words: string): void => {
    if (taken.some((one) => at[0] < one.at[1] && one.at[0] < at[1])) return;
    const found = isSubTheme(meaning)
      ? { theme: themeOfSubTheme(meaning), subTheme: meaning }
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
  for (const { index, 0: word } of folded.text.matchAll(/[a-z]{7,}/gu)) {
    const [, meaning] = longThemeWords.find(([known]) => isOneTypoApart(word, known)) ?? [];
    const span: Span = [index, index + word.length];
    if (meaning) take(meaning, spanAsTyped(folded, span), asTyped(folded, span));
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

function isSubTheme(meaning: ThemeMeaning): meaning is SubThemeId {
  return subThemeIds.some((id) => id === meaning);
}
