/** Who leads a delegation and why, with the way to name somebody else. */

import { MOST_TEXT } from '../domain/limits.ts';
import type { Note } from '../domain/notes.ts';
import type { DelegationView } from '../domain/views.ts';
import { allOrganisations } from '../strategy/organisations.ts';
import { organisationText } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { aboutText, headerOf } from './delegation-header.ts';
import { type CardAction, type CardInput, type DrawnCard, drawCard } from './draw.ts';
import { noteParts, noteText } from './notes.ts';
import { plain } from './plain.ts';

/** The choice that goes back to the strategy's own. */
export const AS_STRATEGY = 'strategy';

/** `lead` is what just happened, or why it did not. */
export function leadCard(t: Texts, view: DelegationView, lead = ''): DrawnCard {
  const { delegation, notes } = view;
  const leads = notes.filter(({ weight }) => weight === 'led-by');
  const rows = leads.flatMap((note) => note.rows);
  const ids = { delegation: delegation.number };
  const save: CardAction[] = view.mayChange
    ? [{ title: t.lead.change, verb: 'choose-lead', ids, style: 'positive' }]
    : [];
  const said = leads.length > 0 ? leads.map((note) => noteText(t, note)).join(' ') : t.lead.none;
  return drawCard({
    template: 'record',
    language: t.language,
    text: [lead, aboutText(t, view), said].filter(Boolean).join(' '),
    parts: {
      ...headerOf(t, view),
      lead: plain(lead),
      question: t.lead.question,
      hint: leads.length > 0 ? '' : t.lead.none,
      ...noteParts(t, delegation.strategy, leads),
      lines: [...new Set(rows)].map((row) => ({
        main: t.strategy.row(delegation.strategy, row),
        detail: row,
      })),
      inputs: view.mayChange ? inputsOf(t, view) : [],
      footer: t.lead.footer,
    },
    actions: [...save, { title: t.buttons.back, verb: 'show-delegation', ids }],
  });
}

/** Whom the strategy could name, the region's own. */
const own = new Set(['region', 'company-of-region']);

function inputsOf(t: Texts, { delegation }: DelegationView): CardInput[] {
  const { leadOverride } = delegation;
  const ids = allOrganisations().filter(({ kind }) => own.has(kind));
  const named = [
    ...new Set([...ids.map(({ id }) => id), ...(leadOverride ? [leadOverride.lead] : [])]),
  ];
  const shared = { example: '', most: MOST_TEXT, error: '' };
  return [
    {
      ...shared,
      type: 'one',
      id: 'lead',
      label: t.lead.input,
      value: leadOverride?.lead ?? AS_STRATEGY,
      choices: [
        { title: t.lead.asStrategy, value: AS_STRATEGY },
        ...named.map((id) => ({ title: organisationText(t.language, id), value: id })),
      ],
    },
    {
      ...shared,
      type: 'lines',
      id: 'reason',
      label: t.lead.reason,
      value: leadOverride?.reason ?? '',
      choices: [],
    },
  ];
}

/** For a sentence: who leads it, by the first note. */
export function leadText(t: Texts, notes: readonly Note[]): string {
  const lead = notes.find(({ weight }) => weight === 'led-by');
  return lead ? noteText(t, lead) : t.lead.none;
}
