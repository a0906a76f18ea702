/** In which language to answer. */

import type { Profile } from '../services/conversations.ts';
import type { Language } from '../texts/format.ts';
import type { Incoming } from './incoming.ts';

export interface LanguageSettings {
  readonly defaultLanguage: Language;
}

/** What the person set, else the one remembered, else the client's, else the default. */
export function languageOf(
  { defaultLanguage }: LanguageSettings,
  profile: Profile | undefined,
  locale?: string,
): Language {
  return profile?.chosen ?? profile?.heard ?? languageOfLocale(locale) ?? defaultLanguage;
}

/**
 * The same for an answer, where the language that the message was clearly in comes before the one
 * remembered; where others read along it comes first of all.
 */
export function languageFor(
  settings: LanguageSettings,
  { place, locale }: Pick<Incoming, 'place' | 'locale'>,
  profile: Profile | undefined,
  heard: Language | undefined,
): Language {
  const isShared = place === 'group' || place === 'channel';
  const chosen = isShared ? undefined : profile?.chosen;
  return chosen ?? heard ?? languageOf(settings, profile, locale);
}

function languageOfLocale(locale: string | undefined): Language | undefined {
  const [language] = locale?.toLowerCase().split('-') ?? [];
  return language === 'sv' || language === 'en' ? language : undefined;
}
