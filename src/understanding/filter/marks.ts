/** The words that narrow a list, and what they mean. Patterns are for folded text. */

import type { FilterReading } from './reading.ts';

type Mark = readonly [pattern: RegExp, meaning: FilterReading];

const whole = (source: string) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gu');

/** The first mark of each field that is found counts; what it is found in is hidden from the next. */
export const marks: readonly Mark[] = [
  [
    whole(
      'utan (?:nagra |nagon )?(?:uppfoljning(?:ar|spunkt(?:er)?)?|punkt(?:er)?)|saknar (?:uppfoljning|punkter|uppfoljningspunkter)|(?:inte|ej) (?:ar )?uppfol[jg]\\w*|ouppfoljda|without (?:a |any )?(?:follow-?ups?|follow up|points)|(?:not|never) followed up|lack(?:s|ing)? (?:a )?follow-?up|(?:have|has|with) no follow-?ups?',
    ),
    { task: 'without-follow-up' },
  ],
  [whole('vantar(?: pa beslut| pa nagot)?|vantande|waiting|pending'), { task: 'waiting' }],
  [
    whole(
      'obekraftad[et]?|obekraftade|(?:inte|ej) bekraftade?t?|unconfirmed|not (?:yet )?confirmed',
    ),
    { stage: 'registered' },
  ],
  [whole('registrerad[et]?|registrerat|registered'), { stage: 'registered' }],
  [whole('bekraftad[et]?|bekraftat|confirmed'), { stage: 'confirmed' }],
  [whole('genomford[at]?|genomfort|completed|carried out'), { stage: 'completed' }],
  [whole('avslutad[et]?|avslutat|closed'), { stage: 'closed' }],
  [whole('installd[at]?|installt|avbokade?|called off|cancelled|canceled'), { stage: 'cancelled' }],
  [
    whole(
      'kommande|framtida|pa gang|framover|coming up|upcoming|coming|ahead|nasta(?= besok| resa)',
    ),
    { time: 'coming' },
  ],
  [
    whole(
      'tidigare|forut|gamla|som varit|har varit|historiska|past|previous|previously|earlier|been here before|before',
    ),
    { time: 'past' },
  ],
  [
    whole(
      'mina|mitt|min|jag ansvarar for|ansvarar jag for|har jag|jag har|my|mine|i am responsible for|am i responsible for|have i got|i have',
    ),
    { mine: true },
  ],
  [
    whole("besok|besoken|besoket|besokare|vilka kommer|visits?|visitors|who(?: is|s|'s) visiting"),
    { kind: 'visit' },
  ],
  [whole('resor|resorna|resa|resan|trips?|travels'), { kind: 'trip' }],
  [whole('aktiviteter|aktiviteterna|aktivitet|activity|activities'), { kind: 'activity' }],
];
