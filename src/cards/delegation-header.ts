/** The head that every card of a delegation bears, and the record it is a picture of. */

import { occasionPk } from '../domain/delegation.ts';
import type { DelegationView } from '../domain/views.ts';
import type { Texts } from '../texts/texts.ts';
import { headingText } from './describe.ts';
import type { CardParts, Standing } from './draw.ts';
import { plain } from './plain.ts';

type Header = Pick<CardParts, 'title' | 'state' | 'heading' | 'subtitle'>;

export function headerOf(t: Texts, view: DelegationView): Header {
  const { delegation, stage, responsible } = view;
  return {
    title: `${t.kinds[delegation.kind].name} ${delegation.number}`,
    state: t.stage(stage, delegation.kind),
    heading: plain(headingText(t, delegation)),
    subtitle: [
      `${t.fields.labels.responsible}: ${plain(responsible.name)}`,
      ...(delegation.isSecret ? [t.secrecy.marked] : []),
    ].join(' · '),
  };
}

/** What it is, its number, its state and whom it is about, for those who cannot see the head. */
export function aboutText(t: Texts, { delegation, stage }: DelegationView): string {
  const state = t.stage(stage, delegation.kind).toLowerCase();
  const what = `${t.kinds[delegation.kind].name} ${delegation.number}, ${state}`;
  return `${what}: ${headingText(t, delegation)}.`;
}

export function standingOf({ delegation }: Pick<DelegationView, 'delegation'>): Standing {
  return { pk: occasionPk(delegation.id), version: delegation.version, view: 'delegation' };
}
