/** What stands around the days in a message: who and where, what it is about, and times that are something else's. */

import type { Tongue } from './writing.ts';

interface Frames {
  readonly ahead: readonly string[];
  readonly past: readonly string[];
  readonly unsaid: readonly string[];
}

/** `…` is where the days stand. */
export const frames: Readonly<Record<Tongue, Frames>> = {
  sv: {
    ahead: [
      'De kommer …',
      'Vi ska till Wuhan …',
      'En delegation från Tianjin anländer …',
      'Hej, det kommer folk från Chengdu …, kan du lägga in det',
      'Vi får besök av Zhejiang University …',
      'vi drar till shenzhen …, jag o två till',
      'Fick mejl från Dalian, de kommer …',
      '… kommer åtta personer från Harbin',
      'Jag träffade Li Wei i Lund och de vill komma …',
    ],
    past: [
      'De var här …',
      'Vi hade besök från Tianjin …',
      'Efterregistrering. …. Xi’an Jiaotong. 7 p. Värd LTH.',
      'Glömde lägga in: vi tog emot en grupp från Hefei …',
      'Xi’an-gänget var här …',
      'Resan till Hangzhou som genomfördes … blev aldrig inlagd',
      'Vi var i Shandong …, jag o tre till',
      'I efterhand: delegation från Wuhan …',
    ],
    unsaid: [
      'Besök från Wuhan …',
      'ny delegation, Tianjin, …, 8 personer',
      '…, Nanjing hit, 3 st, mat',
      'Resa till Peking …. Värd är Malmö stad.',
      'ankomst …',
      '…',
    ],
  },
  en: {
    ahead: [
      'They are coming …',
      'A delegation from Tianjin will arrive …',
      "We're flying out to Zhengzhou …",
      'Guests from Dalian arrive …',
      'Eight people from Hefei want to visit us …',
      'We received a letter from Wuhan; they plan to come …',
      "I met Li Wei in Lund and they'd like to visit us, they will arrive …",
    ],
    past: [
      'They were here …',
      'We had visitors from Tianjin …',
      'Forgot to log it: three people from Nanjing came by …',
      'We hosted five people from Foshan …',
      'Our delegation went to Beijing …',
      'Belated registration: delegation from Wuhan …',
    ],
    unsaid: [
      'Visit from Wuhan …',
      'new delegation, Tianjin, …, 8 people',
      'Fwd: Itinerary. Arr. CPH …',
      '…',
    ],
  },
};

/** Words beside the days that say nothing of when. */
export const silent: Readonly<Record<Tongue, readonly string[]>> = {
  sv: [
    '',
    '',
    ', 8 personer',
    ', ca 12 pers',
    ', tema livsmedel',
    ' kl 13',
    ', värd är Lunds universitet',
    ', de är nio till antalet',
    '. Tolk kostar 4500 kr',
  ],
  en: [
    '',
    '',
    ', 8 people',
    ', about twelve of them',
    ', food',
    ' at 1 pm',
    ', hosted by Lund University',
    ', party of six',
    '. The interpreter is 4500 kr',
  ],
};

/** Other times: what comes of them may be asked about, but must not become the days. */
export const besides: Readonly<Record<Tongue, readonly string[]>> = {
  sv: [
    '. Svara senast på fredag',
    '. Vi pratade med dem i tisdags',
    ', bokningen ska vara klar före 1 mars',
    ', inte i maj som vi trodde',
    '. Förra gången var i oktober',
    ', annars veckan efter',
    ' eller dagen efter',
    '. Programmet skickar jag nästa vecka',
    ', men det kan bli v 40',
    '. Middag 19.30',
    ', strax efter påsk',
    ', helst inte en måndag',
    '. Jag är ledig till den 9:e',
    ', därefter varje fredag',
  ],
  en: [
    '. Please answer by Friday',
    '. We talked to them last Tuesday',
    ', to be booked before 1 March',
    ', not in May as we thought',
    '. Last time was in October',
    ', or else the week after',
    ' or the day after',
    '. I will send the programme next week',
    ', but it could become week 40',
    '. Dinner 19.30',
    ', right after Easter',
    ', preferably not a Monday',
    '. I am away until the 9th',
    ', and every Friday after that',
  ],
};
