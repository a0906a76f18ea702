/** Who is behind a marketing trip, in words: "företaget Alfa Laval, Lena Ek, 7 januari". */

import { checkName } from '../../domain/limits.ts';
import type { Initiative, InitiatorKind } from '../../domain/participation.ts';
import { readPeriod } from '../../understanding/dates.ts';

/** What names a kind, politics first: nothing makes up for it (S26). */
const signs: readonly (readonly [InitiatorKind, RegExp])[] = [
  ['politics', /politi|regionråd|nämnd|styrelse|commissioner|council|board/iu],
  ['cluster', /\b(ett )?(kluster|klustret)\b|\b(the |a )?cluster\b/iu],
  [
    'business-organisation',
    /\b(en |the |a )?(näringslivs|bransch|business |trade )organisation(en)?\b|handelskammare\p{L}*|chamber of commerce/iu,
  ],
  ['company', /\b(ett |the |a )?(företag(et)?|bolag(et)?|company|firm)\b|\bAB\b|\bLtd\b/iu],
];

/** Words that only say the kind, and are no part of a name. */
const kindWords =
  /^\s*(det (är|var) |it (is|was) )?(ett |en |the |a )?(kluster|klustret|cluster|näringslivsorganisation(en)?|branschorganisation(en)?|(business|trade) organisation|företag(et)?|bolag(et)?|company|firm)\s+/iu;

/** undefined when the words do not say what kind of initiator it is. */
export function readInitiativeText(
  text: string,
  today: string,
  language: 'sv' | 'en',
): Initiative | undefined {
  const kind = signs.find(([, sign]) => sign.test(text))?.[0];
  if (!kind) return undefined;
  const period = readPeriod(text, { today, language, tense: 'past' });
  const found = period?.kind === 'period' ? period : undefined;
  const words = found ? text.slice(0, found.at[0]) + text.slice(found.at[1]) : text;
  const [name = '', contact = ''] = words
    .split(/[,;\n]+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return {
    kind,
    name: checkName(name.replace(kindWords, '')),
    contact: checkName(contact) || null,
    date: found?.firstDay ?? null,
  };
}
