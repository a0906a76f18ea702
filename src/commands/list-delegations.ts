import { delegationListCard } from '../cards/delegation-list.ts';
import type { DelegationFilter } from '../domain/delegation-filter.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Services } from '../services/services.ts';
import { isShared, type Reply, type Turn } from '../turn.ts';
import { readFilter } from '../understanding/read-filter.ts';
import type { Command } from './command.ts';

/** Lists delegations, coming ones first; what else the sentence says narrows the list. */
export const listDelegations: Command = {
  name: 'list-delegations',
  says: {
    sv: [
      '(visa|lista|se|sök) (alla) (mina) (kommande|tidigare|registrerade|bekräftade|obekräftade|genomförda|avslutade|inställda) delegationer|delegationerna|besöken|resorna|aktiviteterna …',
      'visa|lista|se|sök (alla) (mina) (kommande|tidigare|registrerade|bekräftade|obekräftade|genomförda|avslutade|inställda) besök|resor|aktiviteter …',
      '(alla) (mina) kommande|tidigare|registrerade|bekräftade|obekräftade|genomförda|avslutade|inställda besök|resor|aktiviteter …',
      'mina|mitt deleg|delegation|besök|resor|aktiviteter …',
      'besök|resor|delegationer i|under|om|inom|med|hos|nästa|denna|förra …',
      'besök|resor|delegationer utan uppföljning|uppföljningspunkter|punkter …',
      'vad är på gång …',
      'vad händer …',
      'vad har vi på gång …',
      'vilka kommer …',
      'vem håller i …',
      'visa allt',
      'visa allt från|i|om|med …',
      '(visa) allt|vad (som) väntar',
    ],
    en: [
      '(show|list|see|find) (all) (the) (my) (coming|upcoming|past|earlier|registered|confirmed|unconfirmed|completed|closed|cancelled) delegations …',
      'show|list|see|find (all) (the) (my) (coming|upcoming|past|earlier|registered|confirmed|unconfirmed|completed|closed|cancelled) visits|trips|activities …',
      '(all) (the) (my) coming|upcoming|past|earlier|registered|confirmed|unconfirmed|completed|closed|cancelled visits|trips|activities …',
      'my delegations|visits|trips|activities …',
      'visits|trips|delegations in|from|to|about|with|by|during|this|next|last …',
      'visits|trips|delegations without follow-up|points …',
      "what's coming up|on …",
      'what is coming up|on …',
      "who's visiting|coming …",
      'who is visiting|coming …',
      'anything from|in|about …',
      'what have i got …',
      'show everything',
      'show everything from|in|about …',
      "(show) everything|what that|is|'s waiting",
      "what's waiting",
    ],
  },
  example: { sv: 'visa delegationer', en: 'show delegations' },
  needs: 'read',
  run: async (turn, services, { text }) => {
    const { today, t } = turn;
    const { filter, impossible } = readFilter(text, { today, language: t.language });
    if (impossible !== undefined) throw new Refusal('not-a-day', { typed: impossible });
    return showDelegationList(turn, services, filter);
  },
};

export async function showDelegationList(
  turn: Turn,
  services: Services,
  filter: DelegationFilter,
  from = 1,
): Promise<Reply> {
  const view = await services.listDelegations(turn, filter, from);
  return { card: delegationListCard(turn.t, view, !isShared(turn)) };
}
