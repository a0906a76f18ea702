/** What is said of one co-actor: who, whether it is asked, has joined or declined, and when. */

import { readPeriod } from './dates.ts';
import type { Language } from './language.ts';

export interface CoActorReading {
  readonly name: string;
  readonly status: 'asked' | 'joined' | 'declined' | undefined;
  /** The day it was asked, or answered. */
  readonly on: string | null;
  readonly contact: string | null;
}

type Status = NonNullable<CoActorReading['status']>;

/** The words of each answer; a no is looked for first, since "kan inte vara med" holds a yes. */
const words: readonly (readonly [Status, RegExp])[] = [
  [
    'declined',
    /(?<!\p{L})(?:har )?(?:avböj(?:t|de|er)|tackat nej|tackade nej|kan inte(?: vara)?(?: med)?|är inte med|vill inte|declined?|declines|said no|cannot join|is not joining)(?!\p{L})/iu,
  ],
  [
    'joined',
    /(?<!\p{L})(?:har )?(?:medverkar|tackat ja|tackade ja|är med|kommer med|deltar|joined|joins|has joined|is in|said yes|takes part)(?!\p{L})/iu,
  ],
  [
    'asked',
    /(?<!\p{L})(?:är )?(?:har fått frågan|fått frågan|tillfrågad(?:e|es)?|frågad(?:e|es)?|inbjud(?:en|na|et)|(?:has been |was )?asked|(?:has been |was )?invited)(?!\p{L})/iu,
  ],
];

/** Reads "Lunds universitet, tillfrågad 14 januari, Lena Ek", and the same without commas. */
export function readCoActor(
  text: string,
  { today, language }: { readonly today: string; readonly language: Language },
): CoActorReading {
  const found = words.find(([, pattern]) => pattern.test(text));
  const parts = text.split(/[,;\t]/u).map((part) => part.trim());
  const [first = '', ...others] = parts;
  const [name = ''] = found ? first.split(found[1]) : [first];
  const period = found && readPeriod(text.slice(name.length), { today, language, tense: 'past' });
  const contact = others.find((part) => !found?.[1].test(part) && /\p{L}{2}/u.test(part));
  return {
    name: name.trim(),
    status: found?.[0],
    on: period?.kind === 'period' ? period.firstDay : null,
    contact: contact ?? null,
  };
}
