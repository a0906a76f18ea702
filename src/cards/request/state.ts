/** A request's state in words, its one question, and what happens after the click. */

import { dayAt } from '../../domain/days.ts';
import type { RequestView } from '../../domain/views.ts';
import type { Texts } from '../../texts/texts.ts';

export function requestState(
  t: Texts,
  { request, may, own }: RequestView,
  { timeZone }: { readonly timeZone: string },
): string {
  const { states } = t.request;
  if (request.status === 'decided') {
    return request.decidedAt ? states.decided(dayAt(request.decidedAt, timeZone)) : '';
  }
  if (request.status !== 'with-grip' || !may.vote) return states[request.status];
  return own ? states.voted : states.waiting;
}

export function requestQuestion(t: Texts, view: RequestView): string {
  const { request, findings, may, names } = view;
  const { questions } = t.request;
  switch (request.status) {
    case 'preparing':
      if (!may.prepare) return questions.beingPrepared;
      return findings.length > 0 ? questions.blocked : questions.prepare;
    case 'with-grip':
      return may.vote ? voteQuestion(t, view) : questions.withGrip;
    case 'returned': {
      const asked = request.questions.at(-1);
      return asked ? questions.asked(names[asked.by] ?? '', asked.text) : '';
    }
    case 'decided': {
      const approved = request.outcome.filter(({ outcome }) => outcome === 'approved').length;
      return questions.decided(approved, request.outcome.length - approved);
    }
    default:
      return questions[request.status];
  }
}

/** Asks for a vote, or says the one that is saved. */
function voteQuestion(t: Texts, { request, own }: RequestView): string {
  const { choices, questions, ownVote, voteFor } = t.request;
  const [first, ...rest] = request.politicians;
  if (!own) return first && rest.length === 0 ? questions.one(first.name) : questions.several;
  const votes = request.politicians.flatMap(({ key, name }) => {
    const choice = own[key];
    return choice === 'yes' || choice === 'no' || choice === 'abstain'
      ? [voteFor(choices[choice], name)]
      : [];
  });
  return ownVote(votes);
}

export function requestFooter(t: Texts, { request, may, tally, findings }: RequestView): string {
  const { footers } = t.request;
  if (may.vote) return footers.vote(tally.quorum, tally.seats);
  if (request.status === 'decided') return footers.decided;
  return may.prepare && findings.length === 0 ? footers.prepare : '';
}
