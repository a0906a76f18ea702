/** A request's state in words, its one question, and what happens after the click. */

import { dayAt } from '../../domain/days.ts';
import { choices } from '../../domain/deciding.ts';
import type { ParticipationRequest } from '../../domain/participation.ts';
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
  const { request, delegation, findings, may, names } = view;
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
      return questions[request.status](delegation.kind);
  }
}

/** Asks for a vote, or says the one that is saved. */
function voteQuestion(t: Texts, { request, own, delegation }: RequestView): string {
  const { questions, ownVote } = t.request;
  const [first, ...rest] = request.politicians;
  if (own) return ownVote(votesText(t, request, own));
  const { kind } = delegation;
  return first && rest.length === 0 ? questions.one(first.name, kind) : questions.several(kind);
}

/** "bifall för Anna Ek", one for each politician. */
export function votesText(
  t: Texts,
  { politicians }: ParticipationRequest,
  votes: Readonly<Record<string, string>>,
): readonly string[] {
  const { choices: words, voteFor } = t.request;
  return politicians.flatMap(({ key, name }) => {
    const choice = choices.find((one) => one === votes[key]);
    return choice ? [voteFor(words[choice], name)] : [];
  });
}

export function requestFooter(t: Texts, { request, may, tally, findings }: RequestView): string {
  const { footers } = t.request;
  if (may.vote) return footers.vote(tally.quorum, tally.seats);
  if (request.status === 'decided') return footers.decided;
  if (request.status === 'void') return footers.void;
  return may.prepare && findings.length === 0 ? footers.prepare : '';
}

/** What changes what the reader does: until when to answer, or since when it no longer applies. */
export function requestSubtitle(
  t: Texts,
  { request: { status, answerBy, ended }, tally }: RequestView,
  { timeZone }: { readonly timeZone: string },
): string {
  if (status === 'with-grip') return t.request.progress(answerBy, tally.voted, tally.seats);
  return ended ? t.request.endedOn(dayAt(ended.at, timeZone), status === 'void') : '';
}
