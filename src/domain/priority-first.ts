import { hasPriority } from './advice-facts.ts';
import type { Delegation, Stage } from './delegation.ts';

interface Listed {
  readonly delegation: Delegation;
  readonly stage: Stage;
}

/** What lies ahead with a main priority comes first on a list (S59); otherwise the order stands. */
export function priorityFirst<R extends Listed>(rows: readonly R[]): readonly R[] {
  const isFirst = ({ delegation, stage }: R) => isAhead(stage) && hasPriority(delegation);
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

function isAhead(stage: Stage): boolean {
  return stage === 'registered' || stage === 'confirmed';
}
