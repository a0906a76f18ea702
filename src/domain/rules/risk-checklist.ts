import type { Settings } from '../../strategy/schema.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly fields: Partial<Pick<DelegationFields, 'kind' | 'period'>>;
  readonly today: string;
  readonly settings: Pick<Settings, 'riskChecklist'>;
}

/** Beyond the strategy of 2012 (N18), where the setting is on: what to go through before one leaves. */
export function adviseOnRisks({ fields, today, settings }: Facts): Note[] {
  const { kind, period } = fields;
  const isOutgoing = kind === 'trip' || kind === 'activity';
  const hasBegun = !!period && period.firstDay <= today;
  if (!settings.riskChecklist || !isOutgoing || hasBegun) return [];
  return [{ code: 'risk-checklist', weight: 'good-to-know', rows: [], details: {} }];
}
