/** The politicians on a request: who and why, or what was decided on each. */

import type { Politician } from '../../domain/participation.ts';
import type { RequestView } from '../../domain/views.ts';
import { shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { CardParts } from '../draw.ts';
import { plain } from '../plain.ts';

/** Letters of all motivations together: with the rest of a card they stay within what Teams takes. */
const MOST_MOTIVATIONS = 6000;

export function politicianLines(t: Texts, view: RequestView): CardParts['lines'] {
  const { request } = view;
  if (request.status === 'decided' || request.outcome.length > 0) return decidedLines(t, view);
  const most = Math.floor(MOST_MOTIVATIONS / request.politicians.length);
  return request.politicians.map((politician) => ({
    main: `**${plain(politician.name)}**${politician.role ? `, ${plain(politician.role)}` : ''}`,
    detail: plain(shorten(motivationText(t, politician), most)),
  }));
}

function motivationText(t: Texts, { motivation, type, link }: Politician): string {
  const what = type ? t.request.types[type] : '';
  const about = link ? `${what} (${link})` : what;
  return [motivation, about].filter(Boolean).join(' · ');
}

function decidedLines(t: Texts, { request }: RequestView): CardParts['lines'] {
  const said = (outcome: string) =>
    request.status === 'decided' ? outcome : t.request.noLonger(outcome);
  return request.outcome.map(({ key, outcome, yes, no, abstain }) => {
    const politician = request.politicians.find((one) => one.key === key);
    return {
      main: `**${said(t.request.outcomes[outcome])}:** ${plain(politician?.name ?? '')}`,
      detail: t.request.counts(yes, no, abstain),
    };
  });
}
