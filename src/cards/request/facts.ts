/** The facts of a request, those that the reader's question needs. */

import type { RequestView } from '../../domain/views.ts';
import { formatDay, formatList, shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Fact } from '../describe.ts';
import { plainFact } from '../plain.ts';

/** Letters of what the requester has answered. */
const MOST_ANSWERS = 1000;

export function requestFacts(t: Texts, view: RequestView): Fact[] {
  const { delegation, request, names } = view;
  const { facts } = t.request;
  const people = delegation.headcount ? `, ${t.people(delegation.headcount)}` : '';
  const answers = request.questions.flatMap(({ answer }) => (answer ? [answer] : []));
  const rows: [string, string | undefined][] = [
    [facts.occasion, `${t.kinds[delegation.kind].name} ${delegation.number}${people}`],
    [facts.requestedBy, names[request.requestedBy]],
    [facts.wishedBy, request.initiative?.name],
    [facts.dialogue, dialogueTexts(t, view).join(', ')],
    [facts.proposal, proposalText(t, view)],
    [facts.answers, shorten(answers.join(' · '), MOST_ANSWERS)],
    [facts.manner, mannerText(t, view)],
    [facts.reason, reasonText(t, view)],
  ];
  return rows.flatMap(([title, value]) => (value ? [{ title, value: plainFact(value) }] : []));
}

/** "Lunds universitet 14 januari". */
export function dialogueTexts(t: Texts, { request }: RequestView): readonly string[] {
  return request.dialogue.map(({ party, date }) =>
    date ? `${party} ${formatDay(t.language, date, { year: false })}` : party,
  );
}

function proposalText(t: Texts, { request }: RequestView): string {
  const { choices, voteFor, proposes } = t.request;
  if (Object.keys(request.proposal).length === 0) return '';
  const proposed = new Set(Object.values(request.proposal));
  const [only, ...rest] = proposed;
  if (only && rest.length === 0 && request.politicians.length > 1) {
    return t.request.proposesAll(only === 'approve' ? choices.yes : choices.no);
  }
  const texts = request.politicians.flatMap(({ key, name }) => {
    const one = request.proposal[key];
    return one ? [voteFor(one === 'approve' ? choices.yes : choices.no, name)] : [];
  });
  return proposes(texts);
}

function mannerText(t: Texts, { request, tally }: RequestView): string {
  return request.status === 'decided' ? t.request.mannerByCard(tally.voted, tally.seats) : '';
}

function reasonText(t: Texts, { request }: RequestView): string {
  const reasons = (request.endedFor ?? '').split(',').flatMap((field) => {
    const text = t.request.reasons[field];
    return text ? [text] : [];
  });
  return formatList(t.language, reasons);
}
