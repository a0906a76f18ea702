import type { Settings } from '../../strategy/schema.ts';
import { daysBetween } from '../days.ts';
import type { DelegationFields } from '../delegation.ts';
import type { Priorities } from '../field-values.ts';
import type { Note } from '../notes.ts';

interface Facts {
  readonly fields: Partial<
    Pick<
      DelegationFields,
      'format' | 'period' | 'firstHeard' | 'prioritiesBefore' | 'prioritiesAfter'
    >
  >;
  readonly today: string;
  readonly settings: Pick<Settings, 'shortLeadDays'>;
}

/**
 * For a national delegation, a state or minister's visit or one of the embassy's (S42, S43): whether
 * Skåne's priorities are safeguarded and seen should be answered before it (S44) and what became of
 * them after it (S55); short notice is told (S45).
 */
export function adviseOnNational(facts: Facts): Note[] {
  const { format = 'ordinary', period, prioritiesBefore, prioritiesAfter } = facts.fields;
  if (format === 'ordinary') return [];
  const notes = leadTimeOf(facts);
  const warning = { weight: 'consider', details: {} } as const;
  if (!isAnswered(prioritiesBefore)) {
    notes.push({
      ...warning,
      code: 'priorities-unanswered',
      rows: ['S44'],
      before: 'confirm',
    });
  }
  const isOver = !!period && period.lastDay < facts.today;
  if (isOver && !isAnswered(prioritiesAfter)) {
    notes.push({ ...warning, code: 'priorities-outcome', rows: ['S55', 'S44'], before: 'close' });
  }
  return notes;
}

function isAnswered(priorities: Priorities | null | undefined): boolean {
  return !!priorities?.safeguarded && !!priorities.visible;
}

function leadTimeOf({ fields, settings: { shortLeadDays: usual } }: Facts): Note[] {
  const days = shortLeadOf(fields, usual);
  if (days === undefined) return [];
  const details = { days, usual };
  return [{ code: 'short-lead-time', weight: 'good-to-know', rows: ['S45'], details }];
}

/**
 * Days from the one on which a national delegation, in the wide sense, was first heard of to its
 * first; undefined when they are as many as is usual, or not known (S45, N9).
 */
export function shortLeadOf(
  { format = 'ordinary', period, firstHeard }: Facts['fields'],
  usual: number,
): number | undefined {
  if (format === 'ordinary' || !period || !firstHeard) return undefined;
  const days = daysBetween(firstHeard, period.firstDay);
  return days >= 0 && days < usual ? days : undefined;
}
