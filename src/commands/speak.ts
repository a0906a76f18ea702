/** A command that sets the person's language; its words are understood in both. */

import type { Language } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import type { Command } from './command.ts';

export function speak(
  name: Command['name'],
  language: Language,
  words: readonly string[],
): Command {
  const [first = ''] = words;
  return {
    name,
    says: { sv: words, en: words },
    example: { sv: first, en: first },
    run: async (turn, services) => {
      await services.chooseLanguage(turn.person, language);
      return { text: textsIn(language).languageSet };
    },
  };
}
