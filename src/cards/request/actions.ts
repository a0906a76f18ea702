/** What can be done on a request's card, the usual answer first. */

import type { RequestView } from '../../domain/views.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardAction } from '../draw.ts';

export function requestActions(t: Texts, view: RequestView): CardAction[] {
  const { request, delegation, may, findings } = view;
  const { buttons } = t.request;
  const ids = { request: request.number };
  const round = { ...ids, round: request.round };
  const show: CardAction = {
    title: buttons.showOccasion(delegation.kind),
    verb: 'show-delegation',
    ids: { delegation: delegation.number },
  };
  const ask: CardAction = { title: buttons.ask, verb: 'ask-for-more', ids: round };
  const withdraw: CardAction = { title: buttons.withdraw, verb: 'withdraw-request', ids };
  if (may.vote) return [...voteActions(t, view), ask];
  if (may.prepare) {
    const complete: CardAction = { title: buttons.complete, verb: 'edit-request', ids };
    const send: CardAction = {
      title: buttons.toGrip,
      verb: 'send-request',
      ids,
      style: 'positive',
    };
    return findings.length > 0
      ? [{ ...complete, style: 'positive' }, ask, show]
      : [send, complete, ask, show];
  }
  if (request.status === 'returned' && may.handle) {
    const answer: CardAction = { title: buttons.answer, verb: 'answer-request', ids };
    return [{ ...answer, style: 'positive' }, withdraw, show];
  }
  return may.handle ? [show, withdraw] : [show];
}

/** One politician: the answers are the buttons. Several: one button for all the choices. */
function voteActions(t: Texts, { request }: RequestView): CardAction[] {
  const { buttons } = t.request;
  const ids = { request: request.number, round: request.round };
  const [only, ...rest] = request.politicians;
  if (!only || rest.length > 0) {
    return [{ title: buttons.send, verb: 'cast-vote', ids, style: 'positive' }];
  }
  return [
    { title: buttons.yes, verb: 'vote-yes', ids, style: 'positive' },
    { title: buttons.no, verb: 'vote-no', ids },
    { title: buttons.abstain, verb: 'vote-abstain', ids },
  ];
}
