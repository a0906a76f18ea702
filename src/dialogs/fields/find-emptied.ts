/** Sentences that empty a field: "ta bort värden", "besöket har inget tema längre". */

import type { Field } from '../../domain/delegation-fields.ts';
import { fieldOfInput, inputNames } from '../../domain/field-inputs.ts';
import { fold } from '../../understanding/fold.ts';
import { spokenNames } from './spoken-names.ts';

/** What a registration says too is called by its name only here. */
const plainNames: Readonly<Partial<Record<Field, string>>> = {
  host: 'vard(?:en)?|host',
  headcount: 'antal(?:et)?(?: personer| deltagare)?|(?:the )?(?:number|headcount|size)',
  themes: 'tema(?:t|n)?|themes?',
  organisation: 'organisation(?:en)?',
  period: 'datum(?:et|en)?|dagarna|dates?|days',
};

const names: readonly (readonly [Field, string])[] = [
  ...Object.entries(plainNames).flatMap(([field, name]) =>
    inputNames
      .filter((input) => fieldOfInput(input) === field)
      .map((input) => [fieldOfInput(input), name] as const),
  ),
  ...inputNames.flatMap((input) => {
    const { named } = spokenNames[input];
    return named ? [[fieldOfInput(input), named] as const] : [];
  }),
];

const of = '(?: (?:for|pa|i|of|on|in|from|fran)(?: .{0,60})?)?';
const taking = '(?:ta bort|stryk|rensa|tom|radera|nollstall|remove|clear|delete|empty|drop)';
const lacking =
  '(?:(?:den|det|besoket|resan|delegationen|it|the (?:visit|trip|delegation)) )?(?:har|ska (?:inte )?ha|has|should have) (?:inget|ingen|inga|inte nagot|inte nagon|no)';

const patterns = names.map(
  ([field, name]) =>
    [
      field,
      new RegExp(
        `^ *(?:${taking} (?:the )?(?:${name})${of}|.{0,20}${lacking} (?:${name})(?: langre| nu| anymore| any more| now)?)[.! ]*$`,
        'u',
      ),
    ] as const,
);

/** The field that is to be emptied; undefined when the text says nothing of the kind. */
export function findEmptied(text: string): Field | undefined {
  const said = fold(text).trim();
  return patterns.find(([, pattern]) => pattern.test(said))?.[0];
}
