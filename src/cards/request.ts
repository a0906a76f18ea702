/** The card of a request for political participation, as one person sees it. */

import { occasionPk } from '../domain/delegation.ts';
import type { RequestView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import type { DelegationCardOptions } from './delegation.ts';
import { fullHeadingText } from './describe.ts';
import { type DrawnCard, drawCard, type Standing } from './draw.ts';
import { openInOwnChat } from './open-own-chat.ts';
import { plain } from './plain.ts';
import { requestActions } from './request/actions.ts';
import { requestFacts } from './request/facts.ts';
import { type RequestForm, requestInputs } from './request/inputs.ts';
import { politicianLines } from './request/lines.ts';
import { requestNotes } from './request/notes.ts';
import { requestFooter, requestQuestion, requestState, requestSubtitle } from './request/state.ts';

export interface RequestCardOptions extends DelegationCardOptions, RequestForm {}

export function requestCard(t: Texts, view: RequestView, options: RequestCardOptions): DrawnCard {
  const { request, delegation } = view;
  const { lead = '', isPersonal } = options;
  const title = t.request.title(request.number);
  const state = requestState(t, view, options);
  const heading = fullHeadingText(t, delegation);
  const question = requestQuestion(t, view);
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, `${title}: ${heading}, ${state.toLowerCase()}.`, question]
      .filter(Boolean)
      .join(' '),
    parts: {
      title,
      state,
      heading: plain(heading),
      subtitle: requestSubtitle(t, view, options),
      lead: plain(lead),
      question: plain(question),
      facts: requestFacts(t, view),
      lines: politicianLines(t, view),
      ...(isPersonal ? requestNotes(t, view) : {}),
      inputs: isPersonal ? requestInputs(t, view, options) : [],
      footer: isPersonal ? requestFooter(t, view) : '',
    },
    actions: isPersonal ? requestActions(t, view) : [openInOwnChat(t, { request: request.number })],
    standing: requestStanding(view),
  });
}

export function requestStanding({ delegation, request }: RequestView): Standing {
  const view = `request-${request.index}`;
  return { pk: occasionPk(delegation.id), version: delegation.version, view };
}
