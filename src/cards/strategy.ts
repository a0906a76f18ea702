/** The strategy itself: its sections, the rows of one, or one row, always in our own words. */

import type { Strategy } from '../strategy/schema.ts';
import { effectOf } from '../strategy/strategy.ts';
import type { Texts } from '../texts/texts.ts';
import { type CardAction, type CardParts, type DrawnCard, drawCard } from './draw.ts';

/** Letters of a choice. */
const MOST_CHOICE = 90;

/** What the strategy is, and its sections to choose from. */
export function strategyCard(t: Texts, strategy: Strategy): DrawnCard {
  const sections = sectionsOf(strategy);
  const [first = ''] = sections.keys();
  return draw(t, strategy, {
    heading: t.strategy.heading,
    lead: t.strategy.how,
    lines: [...sections].map(([section, rows]) => ({
      main: section,
      detail: `${rows[0]}–${rows.at(-1)} · ${t.strategy.sections(rows.length)}`,
    })),
    inputs: [
      {
        type: 'one',
        id: 'section',
        label: t.strategy.pick,
        value: first,
        example: '',
        most: MOST_CHOICE,
        choices: [...sections.keys()].map((section) => ({ title: section, value: section })),
        error: '',
      },
    ],
    actions: [{ title: t.strategy.show, verb: 'show-strategy' }],
  });
}

/** The rows of a section, each with how strongly it is worded. */
export function strategySectionCard(t: Texts, strategy: Strategy, section: string): DrawnCard {
  const rows = sectionsOf(strategy).get(section) ?? [];
  return draw(t, strategy, {
    heading: section,
    lines: rows.map((row) => ({
      main: `${row} · **${strengthText(t, strategy, row)}**`,
      detail: t.strategy.row(strategy.version, row),
    })),
    actions: [allAction(t)],
  });
}

/** One row, and what it does. */
export function strategyRowCard(t: Texts, strategy: Strategy, row: string): DrawnCard {
  const found = strategy.rows[row];
  return draw(t, strategy, {
    heading: t.strategy.row(strategy.version, row),
    lines: [
      {
        main: `${row} · **${strengthText(t, strategy, row)}** · ${found?.section ?? ''}`,
        detail: found ? t.strategy.effects[effectOf(found)] : '',
      },
    ],
    actions: [allAction(t)],
  });
}

type Drawn = Pick<CardParts, 'heading' | 'lead' | 'lines' | 'inputs'> & {
  readonly actions: readonly CardAction[];
};

function draw(t: Texts, strategy: Strategy, { actions, ...parts }: Drawn): DrawnCard {
  const title = t.strategy.title(strategy.version);
  const subtitle = t.strategy.document(strategy.unit, strategy.caseNumber);
  return drawCard({
    template: 'list',
    language: t.language,
    text: `${title}. ${parts.heading}`,
    parts: { title, state: t.strategy.since(strategy.validFrom), subtitle, ...parts },
    actions,
  });
}

function allAction(t: Texts): CardAction {
  return { title: t.strategy.all, verb: 'show-strategy' };
}

function strengthText(t: Texts, { rows }: Strategy, row: string): string {
  const strength = rows[row]?.strength;
  return strength ? t.strategy.strengths[strength] : '';
}

/** The rows by section, in the order of the document. */
function sectionsOf({ rows }: Strategy): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(Object.keys(rows), (row) => rows[row]?.section ?? '');
}
