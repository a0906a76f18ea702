/** A request for support with the way to say what it led to, and the list of them (S74, S77). */

import { MOST_TEXT } from '../domain/limits.ts';
import type { SupportOutcome, SupportRequest } from '../domain/support-request.ts';
import type { SupportView } from '../domain/views.ts';
import { cite } from '../texts/cite.ts';
import { formatDay, shorten } from '../texts/format.ts';
import { hostText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { plain, plainFact } from './plain.ts';

/** Letters of what somebody wrote: in a heading, in a list, on the card. */
const MOST_HEADING = 70;
const MOST_LINE = 140;
const MOST_SHOWN = 1000;

export function supportCard(
  t: Texts,
  { request, registeredBy, answeredBy, mayAnswer }: SupportView,
  lead = '',
): DrawnCard {
  const { number, from, about, outcome, strategy } = request;
  const isAsked = !outcome && mayAnswer;
  const said = outcome ? outcomeText(t, outcome) : t.support.question;
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, `${t.support.title(number)}: ${hostText(t.language, from)}.`, said]
      .filter(Boolean)
      .join(' '),
    parts: {
      title: t.support.title(number),
      state: t.support.status[request.status],
      heading: plain(shorten(hostText(t.language, from), MOST_HEADING)),
      lead: plain(lead),
      question: plain(shorten(said, MOST_SHOWN)),
      facts: [
        { title: t.support.about, value: plainFact(shorten(about, MOST_SHOWN)) },
        { title: t.support.taken, value: plainFact(dated(t, registeredBy, request.registeredAt)) },
        ...(request.answeredAt
          ? [
              {
                title: t.support.answered,
                value: plainFact(dated(t, answeredBy, request.answeredAt)),
              },
            ]
          : []),
      ],
      notesTitle: t.advice.title(strategy),
      notes: [
        {
          weight: t.advice.weights['good-to-know'],
          text: `${t.support.openness} ${cite(strategy, ['S74', 'S77'])}`,
        },
      ],
      inputs: isAsked ? inputsOf(t) : [],
      footer: isAsked ? t.support.footer : '',
    },
    actions: actionsOf(t, request, mayAnswer),
  });
}

/** What may be done about it, while it waits and afterwards: another answer may lead to a delegation too. */
function actionsOf(
  t: Texts,
  { number, outcome }: SupportRequest,
  mayAnswer: boolean,
): readonly CardAction[] {
  const { buttons } = t.support;
  const ids = { support: number };
  const answer: CardAction = {
    title: buttons.answer,
    verb: 'answer-support-request',
    ids,
    style: 'positive',
  };
  const start: CardAction = { title: buttons.start, verb: 'start-from-support', ids };
  const list = { command: 'list-support-requests' };
  return [
    ...(mayAnswer && !outcome ? [answer] : []),
    ...(outcome?.kind === 'delegation'
      ? [
          {
            title: buttons.open(outcome.number),
            verb: 'show-delegation',
            ids: { delegation: outcome.number },
          },
        ]
      : mayAnswer
        ? [start]
        : []),
    { title: t.buttons.history, verb: 'show-history', ids },
    { title: buttons.list, verb: 'run-command', ids: list },
  ];
}

function dated(t: Texts, name: string, at: string): string {
  return `${name}, ${formatDay(t.language, at.slice(0, 10))}`;
}

export function outcomeText(t: Texts, outcome: SupportOutcome): string {
  switch (outcome.kind) {
    case 'delegation':
      return t.support.outcome.delegation(outcome.number);
    case 'agreement': {
      const { subject, deviation } = outcome;
      const why = deviation ? t.support.deviation(deviation) : '';
      return [t.support.outcome.agreement(subject), why].filter(Boolean).join(' · ');
    }
    case 'answer':
      return t.support.outcome.answer(outcome.text);
  }
}

const kinds = ['delegation', 'agreement', 'answer'] as const;

function inputsOf(t: Texts): CardInput[] {
  const shared = { value: '', example: '', most: MOST_TEXT, choices: [], error: '' };
  return [
    {
      ...shared,
      type: 'radio',
      id: 'outcome',
      label: t.support.input,
      choices: kinds.map((kind) => ({ title: t.support.kinds[kind], value: kind })),
    },
    { ...shared, type: 'lines', id: 'text', label: t.support.text },
    { ...shared, type: 'lines', id: 'reason', label: t.support.reason },
  ];
}

export function supportListCard(t: Texts, requests: readonly SupportRequest[]): DrawnCard {
  const isEmpty = requests.length === 0;
  return drawCard({
    template: 'list',
    language: t.language,
    text: isEmpty
      ? t.support.none
      : `${t.support.list}: ${requests.map(({ number }) => number).join(', ')}.`,
    parts: {
      title: t.support.list,
      state: t.support.count(requests.length),
      heading: t.support.list,
      lead: isEmpty ? t.support.none : '',
      lines: requests.map(({ number, status, from, about }) => ({
        main: `${number} · **${t.support.status[status]}** · ${plain(hostText(t.language, from))}`,
        detail: plain(shorten(about, MOST_LINE)),
        action: {
          title: t.support.buttons.open(number),
          verb: 'show-support-request',
          ids: { support: number },
        },
      })),
      footer: t.support.how,
    },
  });
}
