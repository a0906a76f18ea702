/** The draft of a letter that asks another actor to take part; the officer copies and sends it. */

import type { CoActor } from '../domain/field-values.ts';
import { MOST_TEXT } from '../domain/limits.ts';
import type { DelegationView } from '../domain/views.ts';
import { capitalise, formatList, formatPeriod, type Language, languages } from '../texts/format.ts';
import { hostText, placeText } from '../texts/names.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { headerOf } from './delegation-header.ts';
import { type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** Letters of a choice. */
const MOST_CHOICE = 90;

export interface Invitation {
  /** The co-actor's place in the list, from 0. */
  readonly to: number;
  /** The language of the letter. */
  readonly language: Language;
  /** Who sends it, by name. */
  readonly from: string;
  readonly lead?: string;
}

export function invitationCard(
  t: Texts,
  view: DelegationView,
  { to, language, from, lead = '' }: Invitation,
): DrawnCard {
  const { delegation } = view;
  const { number } = delegation;
  const actor = delegation.coActors[to];
  const { state, question, footer, again, none } = t.coActors;
  const name = actor ? hostText(t.language, actor.organisation) : '';
  const ids = { delegation: number };
  return drawCard({
    template: 'record',
    language: t.language,
    text: [`${number}.`, lead, actor ? t.coActors.title(name) : none, actor ? question : '']
      .filter(Boolean)
      .join(' '),
    parts: {
      ...headerOf(t, view),
      title: number,
      state,
      ...(actor && { heading: plain(t.coActors.title(name)) }),
      lead: plain(lead),
      question: actor ? question : none,
      inputs: actor ? inputsOf(t, view, actor, { to, language, from }) : [],
      footer: actor ? footer : '',
    },
    actions: [
      ...(actor ? [{ title: again, verb: 'draft-invitation', ids }] : []),
      { title: t.buttons.back, verb: 'show-delegation', ids },
    ],
  });
}

function inputsOf(
  t: Texts,
  view: DelegationView,
  actor: CoActor,
  { to, language, from }: Invitation,
): readonly CardInput[] {
  const empty = { example: '', error: '', choices: [], most: MOST_TEXT };
  const actors = view.delegation.coActors.map(({ organisation }, index) => {
    const title = [...hostText(t.language, organisation)].slice(0, MOST_CHOICE).join('');
    return { title, value: String(index) };
  });
  const spoken = languages.map((one) => {
    return { title: capitalise(t.coActors.languages[one]), value: one };
  });
  return [
    {
      ...empty,
      type: 'lines',
      id: 'letter',
      label: t.coActors.text,
      value: letter(language, view, actor, from),
    },
    ...(actors.length > 1
      ? [
          {
            ...empty,
            type: 'one' as const,
            id: 'to',
            label: t.coActors.to,
            value: String(to),
            choices: actors,
          },
        ]
      : []),
    {
      ...empty,
      type: 'radio',
      id: 'language',
      label: t.coActors.language,
      value: language,
      choices: spoken,
    },
  ];
}

/** Only what is neither personal nor written in words of anyone's own. */
function letter(
  language: Language,
  { delegation }: DelegationView,
  { organisation }: CoActor,
  from: string,
): string {
  const t = textsIn(language);
  const { kind, place, period, host } = delegation;
  const where = placeText(language, place);
  return t.coActors.invitation({
    to: hostText(language, organisation),
    kind,
    whom: delegation.organisation ?? where,
    // Where nobody is named yet the place says who it is.
    place: delegation.organisation ? where : '',
    when: period ? formatPeriod(language, period) : '',
    themes: formatList(
      language,
      delegation.themes.filter((theme) => theme !== 'other').map((theme) => t.themes[theme]),
    ),
    host: hostText(language, host),
    from,
  });
}
