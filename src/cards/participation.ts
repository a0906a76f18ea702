/** The card of a request that is being written: what has been said, and the one thing asked now. */

import type { Politician } from '../domain/participation.ts';
import type { Texts } from '../texts/texts.ts';
import {
  type CardAction,
  type CardInput,
  type CardParts,
  type DrawnCard,
  drawCard,
} from './draw.ts';
import { plain } from './plain.ts';

export interface ParticipationView {
  readonly delegation: string;
  readonly heading: string;
  readonly isReady: boolean;
  readonly politicians: readonly Politician[];
  /** What was not understood, or what blocks. */
  readonly lead: string;
  readonly question: string;
  readonly facts: CardParts['facts'];
  readonly notes: CardParts['notes'];
  /** The version that the notes follow from. */
  readonly strategy: string;
  readonly inputs: readonly CardInput[];
  readonly actions: readonly CardAction[];
}

export function participationCard(t: Texts, view: ParticipationView): DrawnCard {
  const { heading, question, lead, politicians } = view;
  const title = t.request.draftTitle;
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, `${title}, ${view.delegation}.`, question].filter(Boolean).join(' '),
    parts: {
      title: `${title} · ${view.delegation}`,
      state: view.isReady ? t.request.draftReady : t.draft.state.open,
      heading: plain(heading),
      lead: plain(lead),
      question: plain(question),
      facts: view.facts,
      lines: politicians.map((politician) => ({
        main: [`**${plain(politician.name)}**`, plain(politician.role)].filter(Boolean).join(', '),
        detail: plain(
          [
            politician.motivation,
            politician.type && t.request.types[politician.type],
            politician.link,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      })),
      notesTitle: t.advice.title(view.strategy),
      notes: view.notes,
      inputs: view.inputs,
      footer: view.isReady ? t.request.footers.toUnit : '',
    },
    actions: view.actions,
  });
}

/** What becomes of the card when the draft is thrown away. */
/** What becomes of the card; whoever throws the draft away may not read the delegation any more. */
export function cancelledParticipationCard(t: Texts, delegation: string, draft: string): DrawnCard {
  return drawCard({
    template: 'record',
    language: t.language,
    text: t.draft.cancelled,
    parts: {
      title: t.request.draftTitle,
      state: t.draft.state.cancelled,
      heading: delegation,
      question: t.draft.cancelled,
    },
    actions: [{ title: t.buttons.undo, verb: 'undo-cancel', ids: { draft } }],
  });
}
