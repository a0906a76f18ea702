/** Which of an input's choices words mean: by their titles in both languages, and what else they are called. */

import type { CardInput } from '../../cards/draw.ts';
import { inputParts } from '../../cards/fields/field-input.ts';
import { type Field, typeOf } from '../../domain/delegation-fields.ts';
import type { FieldType } from '../../domain/field-values.ts';
import { textsIn } from '../../texts/texts.ts';
import { fold } from '../../understanding/fold.ts';
import { findThemes, themesOf } from '../../understanding/themes.ts';
import { readYesNo } from '../../understanding/yes-no.ts';

/** Folded, by the value of the choice. */
const others: Partial<Record<FieldType, Readonly<Record<string, string>>>> = {
  kind: { visit: 'besok|visit', trip: 'resa|trip', activity: 'aktivitet|activity' },
  format: {
    national: 'nationell|national',
    state: 'statsbesok|state visit',
    minister: 'minister',
    embassy: 'ambassad|embassy',
  },
  goals: {
    business: 'affar|business',
    investment: 'invester|investment',
    profile: 'profil|attraktiv|attractive',
  },
  levels: {
    political: 'politi',
    official: 'tjanste|official',
    business: 'naringsliv|foretag|business|compan',
    academic: 'akadem|universitet|academ|universit',
  },
  initiatorKind: { politics: 'politi', cluster: 'klust|cluster' },
  outcome: { talks: 'samtal|talks', agreed: 'avtal|overenskom|agreement', 'none-yet': 'inget an' },
};

/** The values of the choices that are meant, as the input sends them; '' for none or, where one is wanted, several. */
export function choiceIn(field: Field, index: number, said: string): string {
  const titled = (['sv', 'en'] as const).map(
    (language) => inputParts(textsIn(language), field, undefined)[index],
  );
  const [part] = titled;
  if (!part) return '';
  const text = fold(said);
  const words = others[typeOf(field)] ?? {};
  const isMeant = (value: string) =>
    titled.some((one) => isTitle(text, one?.choices ?? [], value)) ||
    new RegExp(`(?<![a-z])(?:${words[value] ?? '(?!)'})`, 'u').test(text);
  const values = part.choices.map(({ value }) => value);
  const meant = known(field, values, said) ?? values.filter(isMeant);
  return part.type === 'many' || meant.length === 1 ? meant.join(',') : '';
}

/** Themes and a yes or no are read as they are everywhere. */
function known(
  field: Field,
  values: readonly string[],
  said: string,
): readonly string[] | undefined {
  if (typeOf(field) === 'themes') {
    const [theme] = themesOf(findThemes(said));
    return theme && [theme];
  }
  const answer = readYesNo(said);
  return answer && values.includes(answer) ? [answer] : undefined;
}

function isTitle(text: string, choices: CardInput['choices'], value: string): boolean {
  const title = fold(choices.find((one) => one.value === value)?.title ?? '');
  return title !== '' && text.includes(title);
}
