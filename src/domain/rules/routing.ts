/** Who leads a delegation, and why: the four registries of the strategy, or a reason given (S28–S34). */

import type { Responsibility, Strategy, ThemeId } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly strategy: Strategy;
  readonly fields: Partial<
    Pick<
      DelegationFields,
      'themes' | 'subThemes' | 'goals' | 'levels' | 'politicalWish' | 'leadOverride'
    >
  >;
  /** Politicians are asked for, or have been decided on. */
  readonly hasRequest: boolean;
}

/**
 * Business efforts are led by Invest in Skåne with Näringsliv Skåne (S32), and Skåne Care where it is
 * health care (S12, S33); innovation by Näringsliv Skåne (S15, S34). A political side is GRIP's, through
 * the unit (S28–S31), so that both sides give two leads. Whoever may change the record may name
 * another lead with a reason, never instead of GRIP.
 */
export function adviseOnLeads(facts: Facts): Note[] {
  const own = leadsOf(facts);
  const { leadOverride } = facts.fields;
  const leads = leadOverride ? [insteadOf(own, leadOverride, facts)] : own;
  return [...leads, ...politicsOf(facts)];
}

type Lead = Extract<Note, { code: 'led-by' }>;

/** One note a lead; two themes with the same lead say it once. */
function leadsOf({ strategy, fields }: Facts): Lead[] {
  const { themes = [], goals = [], subThemes = [] } = fields;
  const applies = (one: Responsibility) =>
    one.themes.some((theme) => themes.includes(theme)) &&
    (!one.goals || one.goals.some((goal) => goals.includes(goal)));
  const found = strategy.responsibilities.filter(applies);
  const leads = new Map<string, Lead>();
  for (const { lead, with: partner, row, themes: about } of found) {
    if (lead === undefined || leads.get(lead)?.details.also) continue;
    const shared = found.find(({ also, themes: others }) => also && overlap(about, others));
    const subRows = rowsOfSubThemes(strategy, about, subThemes);
    leads.set(lead, {
      code: 'led-by',
      weight: 'led-by',
      rows: [row, ...(shared ? [shared.row] : []), ...subRows],
      details: {
        lead,
        ...(partner && { with: partner }),
        ...(shared?.also && { also: shared.also }),
      },
    });
  }
  return [...leads.values()];
}

function overlap(some: readonly ThemeId[], others: readonly ThemeId[]): boolean {
  return some.some((theme) => others.includes(theme));
}

function rowsOfSubThemes(
  strategy: Strategy,
  themes: readonly ThemeId[],
  said: DelegationFields['subThemes'],
): readonly string[] {
  const meant = strategy.subThemes.filter(({ id, theme }) => {
    return said.includes(id) && themes.includes(theme);
  });
  return [...new Set(meant.map(({ row }) => row))];
}

function insteadOf(
  own: readonly Lead[],
  { lead, reason }: NonNullable<DelegationFields['leadOverride']>,
  { strategy, fields }: Facts,
): Note {
  const replaced = own.filter(({ details }) => details.lead !== lead);
  const themes = strategy.themes.filter(({ id }) => fields.themes?.includes(id));
  const rows = (own.length > 0 ? own : themes).flatMap((one) => one.rows);
  const instead = replaced.map(({ details }) => details.lead);
  return {
    code: 'led-instead',
    weight: 'led-by',
    rows: [...new Set(rows)],
    details: { lead, instead, reason },
  };
}

/** A political side: politicians asked for or wished for, or guests at that level. */
function politicsOf({ strategy, fields, hasRequest }: Facts): Note[] {
  const isPolitical = hasRequest || fields.politicalWish || fields.levels?.includes('political');
  if (!isPolitical) return [];
  const { rows } = strategy.politics;
  return [{ code: 'politics-led-by-grip', weight: 'led-by', rows, details: {} }];
}
