/** In which language to answer. */

import type { Profile } from '../services/conversations.ts';
import type { Language } from '../texts/format.ts';

export interface LanguageSettings {
  readonly defaultLanguage: Language;
}

/**
 * What the person set, else the language this message was clearly in, else the one remembered, else
 * the client's, else the default.
 */
export function languageOf(
  { defaultLanguage }: LanguageSettings,
  profile: Profile | undefined,
  heard: Language | undefined,
  locale: string | undefined,
): Language {
  return profile?.chosen ?? heard ?? profile?.heard ?? languageOfLocale(locale) ?? defaultLanguage;
}

function languageOfLocale(locale: string | undefined): Language | undefined {
  const [language] = locale?.toLowerCase().split('-') ?? [];
  return language === 'sv' || language === 'en' ? language : undefined;
}
