/** The delegation's card, with who leads it now. */

import type { LeadOverride } from '../domain/field-values.ts';
import type { Services } from '../services/services.ts';
import { organisationText } from '../texts/names.ts';
import type { Reply, Turn } from '../turn.ts';
import { showDelegationCard } from './subject.ts';

export function tellLead(
  turn: Turn,
  services: Services,
  number: string,
  chosen: LeadOverride | null,
): Promise<Reply> {
  const { t } = turn;
  const said = chosen
    ? t.lead.saved(number, organisationText(t.language, chosen.lead))
    : t.lead.restored(number);
  return showDelegationCard(turn, services, number, said);
}
