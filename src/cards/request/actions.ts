/** What can be done on a request's card, the usual answer first. */

import type { RequestView } from '../../domain/views.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardAction } from '../draw.ts';

export function requestActions(t: Texts, view: RequestView): readonly CardAction[] {
  const { request, may } = view;
  const by = buttonsOf(t, view);
  if (may.vote) return [...voteActions(t, view), by.ask];
  if (may.prepare) return prepareActions(view, by);
  switch (request.status) {
    case 'returned':
      return may.handle ? [usual(by.answer), by.edit, by.withdraw, by.show] : [by.show];
    case 'decided':
      return may.change ? [by.show, by.editList] : [by.show];
    case 'void':
      return may.renew ? [by.renew, by.show] : [by.show];
    default:
      return may.handle ? [by.show, by.edit, by.withdraw] : [by.show];
  }
}

type Buttons = ReturnType<typeof buttonsOf>;

/** What the unit can do while it prepares. */
function prepareActions({ findings }: RequestView, by: Buttons): readonly CardAction[] {
  const { complete, ask, send, withdraw, show } = by;
  if (findings.length > 0) return [usual(complete), ask, withdraw, show];
  return [usual(send), complete, ask, withdraw, show];
}

function usual(action: CardAction): CardAction {
  return { ...action, style: 'positive' };
}

function buttonsOf(t: Texts, { request: { number, round }, delegation }: RequestView) {
  const { buttons } = t.request;
  const ids = { request: number };
  const occasion = { delegation: delegation.number };
  const showTitle = buttons.showOccasion(delegation.kind);
  return {
    answer: { title: buttons.answer, verb: 'answer-request', ids },
    ask: { title: buttons.ask, verb: 'ask-for-more', ids: { ...ids, round } },
    complete: { title: buttons.complete, verb: 'edit-request', ids },
    edit: { title: buttons.edit, verb: 'edit-request', ids },
    editList: { title: buttons.editList, verb: 'edit-request', ids },
    renew: { title: buttons.renew, verb: 'request-participation', ids: occasion },
    send: { title: buttons.toGrip, verb: 'send-request', ids },
    show: { title: showTitle, verb: 'show-delegation', ids: occasion },
    withdraw: { title: buttons.withdraw, verb: 'withdraw-request', ids },
  } satisfies Record<string, CardAction>;
}

/** One politician: the answers are the buttons. Several: one button for all the choices. */
function voteActions(t: Texts, { request }: RequestView): readonly CardAction[] {
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
