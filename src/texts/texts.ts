/** The texts of a language. */

import { en } from './en.ts';
import type { Language } from './format.ts';
import { sv, type Texts } from './sv.ts';

export type { Texts } from './sv.ts';

const byLanguage: Readonly<Record<Language, Texts>> = { sv, en };

export function textsIn(language: Language): Texts {
  return byLanguage[language];
}
