import { delegationListCard } from '../cards/lists.ts';
import { isShared } from '../turn.ts';
import type { Command } from './command.ts';

/** Lists delegations, the latest registered first; words narrow it. */
export const listDelegations: Command = {
  name: 'list-delegations',
  says: {
    sv: [
      'visa|lista|se (alla) delegationer|delegationerna|besök|besöken|resor|resorna …',
      'visa|lista|se (alla) delegationer|delegationerna|besök|besöken|resor|resorna',
      '(alla) delegationer',
      'vad är på gång',
      'visa allt',
      'har vi haft … här förut',
      'mina|mitt delegationer|deleg|besök',
      'visa mina delegationer|besök',
    ],
    en: [
      'show|list|see (all) (the) delegations|visits|trips …',
      'show|list|see (all) (the) delegations|visits|trips',
      '(all) delegations',
      "what's coming up",
      'what is coming up',
      'anything from …',
      'what have i got',
      '(show) my delegations|visits',
    ],
  },
  example: { sv: 'visa delegationer', en: 'show delegations' },
  needs: 'read',
  run: async (turn, services, { text, rest }) => {
    const mine = /\b(mina|my|mitt|i got)\b/iu.test(text) ? turn.person.id : undefined;
    const words = rest.replace(fillers, ' ').trim();
    return {
      card: delegationListCard(
        turn.t,
        await services.listDelegations({ words, responsible: mine }),
        !isShared(turn),
      ),
    };
  },
};

/** Words around what is searched for. */
const fillers = /(?<!\p{L})(från|i|till|med|för|om|från|from|in|to|with|for|about|the)(?!\p{L})/giu;
