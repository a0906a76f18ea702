/**
 * What stands in the way of a request: what blocks it, and what is passed by a written reason. Every
 * finding names its rows of the strategy.
 */

import type { Settings, Strategy } from '../strategy/schema.ts';
import type { DelegationKind } from './delegation.ts';
import type { DeviationRow, Politician, RequestFields } from './participation.ts';

type PoliticianCode = 'motivation-missing' | 'motivation-shared' | 'type-missing' | 'link-missing';

/** A finding about a request: what blocks it or needs a written deviation. */
export type Finding =
  | { readonly code: 'no-politician'; readonly weight: 'blocks'; readonly rows: readonly string[] }
  | {
      readonly code: PoliticianCode;
      readonly weight: 'blocks';
      readonly rows: readonly string[];
      readonly key: string;
      readonly name: string;
    }
  | {
      readonly code:
        | 'initiative-missing'
        | 'political-initiative'
        | 'not-from-below'
        | 'wish-missing';
      readonly weight: 'blocks';
      readonly rows: readonly string[];
    }
  | {
      readonly code: 'no-dialogue' | 'many-politicians';
      readonly weight: 'needs-deviation';
      readonly rows: readonly string[];
      readonly row: DeviationRow;
      readonly count: number;
      readonly most: number;
    };

export interface RequestFacts {
  readonly kind: DelegationKind;
  readonly fields: RequestFields;
  readonly settings: Pick<Settings, 'politiciansPerTrip'>;
  /** Of the strategy that the delegation was registered under. */
  readonly politics: Pick<Strategy['politics'], 'motivations' | 'fromBelow'>;
}

/**
 * Everything that stands in the way of GRIP deciding: somebody asked for; a motivation of their own
 * for each (S22); what a signing is about (S17); for a marketing trip an initiative from below with a
 * wish for politicians, and never a political one (S24–S26); a talk with the parties concerned (S19)
 * and a small delegation to China (S23), or a written reason.
 */
export function checkRequest(facts: RequestFacts): readonly Finding[] {
  return [...politicianFindings(facts), ...initiativeFindings(facts), ...deviationFindings(facts)];
}

function politicianFindings({ fields: { politicians }, politics }: RequestFacts): Finding[] {
  if (politicians.length === 0) {
    return [{ code: 'no-politician', weight: 'blocks', rows: ['S22'] }];
  }
  return politicians.flatMap((politician) => findingsOn(politician, politicians, politics));
}

function findingsOn(
  politician: Politician,
  all: readonly Politician[],
  { motivations }: RequestFacts['politics'],
): Finding[] {
  const { key, name, motivation, type, link } = politician;
  const blocks = (code: PoliticianCode, ...rows: string[]): Finding => {
    return { code, weight: 'blocks', rows, key, name };
  };
  const said = plain(motivation);
  const chosen = motivations.find(({ id }) => id === type);
  const isShared = all.find((one) => plain(one.motivation) === said)?.key !== key;
  return [
    ...(isBlank(motivation) ? [blocks('motivation-missing', 'S22')] : []),
    ...(!isBlank(motivation) && isShared ? [blocks('motivation-shared', 'S22')] : []),
    ...(type === null ? [blocks('type-missing', 'S17', 'S18')] : []),
    ...(chosen?.needsLink && isBlank(link) ? [blocks('link-missing', chosen.row)] : []),
  ];
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

function isBlank(text: string | null | undefined): boolean {
  return !text?.trim();
}

function initiativeFindings({ kind, fields, politics }: RequestFacts): Finding[] {
  if (kind !== 'trip' || !fields.isMarketing) return [];
  const { initiative } = fields;
  if (!initiative) return [{ code: 'initiative-missing', weight: 'blocks', rows: ['S24'] }];
  const { initiators, never, rows } = politics.fromBelow;
  if (never.includes(initiative.kind)) {
    return [{ code: 'political-initiative', weight: 'blocks', rows }];
  }
  if (!initiators.includes(initiative.kind) || isBlank(initiative.name)) {
    return [{ code: 'not-from-below', weight: 'blocks', rows: ['S24'] }];
  }
  if (!isBlank(initiative.contact) && !isBlank(initiative.date)) return [];
  return [{ code: 'wish-missing', weight: 'blocks', rows: ['S25'] }];
}

function deviationFindings({ kind, fields, settings }: RequestFacts): Finding[] {
  const { politicians, dialogue, deviations } = fields;
  const count = politicians.length;
  const most = settings.politiciansPerTrip;
  const shared = { weight: 'needs-deviation', count, most } as const;
  const findings: Finding[] = [];
  if (dialogue.length === 0 && isBlank(deviations.S19)) {
    findings.push({ ...shared, code: 'no-dialogue', rows: ['S19'], row: 'S19' });
  }
  if (kind === 'trip' && count > most && isBlank(deviations.S23)) {
    findings.push({ ...shared, code: 'many-politicians', rows: ['S23'], row: 'S23' });
  }
  return findings;
}
